import { asc, eq } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { enterprises } from "@/db/schema";
import type { CapitalKind } from "@/domain/enterprise/capital-kind";
import { normalizeEnterpriseName, similarityBp } from "@/domain/enterprise/name";
import { fieldError } from "../kernel/app-error";
import { initialsOf } from "../project/initials";

export type EnterpriseIdentity = {
  name: string;
  uscc: string | null;
  usccOverrideReason: string | null;
  capitalKind: CapitalKind;
  regionCode: string | null;
};

type FoundEnterprise = { id: string; name: string; uscc: string | null };

/** Names below this are taken for two different companies behind one code. */
const sameCompanyBp = 5000;

const columns = { id: enterprises.id, name: enterprises.name, uscc: enterprises.uscc };

const plainName = (name: string) => name.normalize("NFKC").replace(/\s/g, "");

/** The stored key under which an enterprise's name is compared. */
export const normalizedNameOf = ({ name, capitalKind }: Pick<EnterpriseIdentity, "name" | "capitalKind">) =>
  normalizeEnterpriseName(name, { fromHongKongOrTaiwan: capitalKind === "hongKongMacaoTaiwan" });

async function findByUscc(tx: Transaction, uscc: string): Promise<FoundEnterprise | undefined> {
  const [found] = await tx.select(columns).from(enterprises).where(eq(enterprises.uscc, uscc));
  return found;
}

/** The oldest enterprise of exactly this name. */
export async function findEnterpriseByName(
  db: Database | Transaction,
  identity: Pick<EnterpriseIdentity, "name" | "capitalKind">,
): Promise<FoundEnterprise | undefined> {
  const namesakes = await db
    .select(columns)
    .from(enterprises)
    .where(eq(enterprises.normalizedName, normalizedNameOf(identity)))
    .orderBy(asc(enterprises.createdAt), asc(enterprises.id));
  return namesakes.find(({ name }) => plainName(name) === plainName(identity.name));
}

async function insertEnterprise(tx: Transaction, identity: EnterpriseIdentity): Promise<FoundEnterprise> {
  const [created] = await tx
    .insert(enterprises)
    .values({ ...identity, normalizedName: normalizedNameOf(identity), initials: initialsOf(identity.name) })
    .returning(columns);
  if (!created) throw new Error("an inserted enterprise was not returned");
  return created;
}

/**
 * The enterprise of this code, else of exactly this name, else a new one. A code that belongs to a company of quite
 * another name is refused under `nameField`. Call it under `lockRegistration`.
 */
export async function findOrCreateEnterprise(
  tx: Transaction,
  identity: EnterpriseIdentity,
  nameField: string,
): Promise<FoundEnterprise> {
  if (identity.uscc === null)
    return (await findEnterpriseByName(tx, identity)) ?? insertEnterprise(tx, identity);
  const found = await findByUscc(tx, identity.uscc);
  if (!found) return insertEnterprise(tx, identity);
  const key = (name: string) => normalizedNameOf({ name, capitalKind: identity.capitalKind });
  if (
    key(found.name) !== key(identity.name) &&
    similarityBp(key(found.name), key(identity.name)) < sameCompanyBp
  ) {
    throw fieldError(nameField, `该统一社会信用代码已登记为“${found.name}”，核对名称或代码`);
  }
  return found;
}
