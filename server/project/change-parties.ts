import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { contacts, type EnterpriseRow, enterprises, type ProjectRow } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import { overrideReason } from "@/domain/enterprise/identity.schema";
import type { UpdateProjectInput } from "@/domain/project/update-project.schema";
import { changeEnterprise } from "../enterprise/change-enterprise";
import { findOrCreateEnterprise } from "../enterprise/find-or-create-enterprise";
import { fieldError } from "../kernel/app-error";
import { updateVersioned } from "../kernel/versioned";
import { initialsOf } from "./initials";

export type Parties = { investor: EnterpriseRow; company: EnterpriseRow | null };

type PartyColumns = Partial<
  Pick<ProjectRow, "investorId" | "investorName" | "projectCompanyId" | "initials">
>;

async function readEnterprise(tx: Transaction, id: string): Promise<EnterpriseRow | undefined> {
  const [row] = await tx.select().from(enterprises).where(eq(enterprises.id, id));
  return row;
}

/** Investor and project company as they are before the change. */
export async function readParties(tx: Transaction, project: ProjectRow): Promise<Parties> {
  const investor = await readEnterprise(tx, project.investorId);
  if (!investor) throw new Error("a project without its investor");
  const company = project.projectCompanyId ? await readEnterprise(tx, project.projectCompanyId) : undefined;
  return { investor, company: company ?? null };
}

async function changeInvestor(
  tx: Transaction,
  actor: Actor,
  row: ProjectRow,
  investor: EnterpriseRow,
  input: UpdateProjectInput,
): Promise<PartyColumns> {
  const name = input.investorName ?? investor.name;
  const uscc = input.uscc === undefined ? investor.uscc : input.uscc;
  if (name === investor.name && uscc === investor.uscc) return {};
  const identity = { name, uscc, usccOverrideReason: overrideReason(uscc, input.usccOverrideReason) };
  const now = await changeEnterprise(tx, actor, investor, identity, "investorName");
  if (now.id !== investor.id && row.contactId) {
    await tx.update(contacts).set({ enterpriseId: now.id }).where(eq(contacts.id, row.contactId));
  }
  return {
    investorId: now.id,
    investorName: now.name,
    initials: initialsOf(input.name ?? row.name, now.name),
  };
}

async function changeCompany(
  tx: Transaction,
  actor: Actor,
  company: EnterpriseRow | null,
  input: UpdateProjectInput,
): Promise<PartyColumns> {
  const { projectCompanyName, projectCompanyUscc } = input;
  if (projectCompanyName === undefined && projectCompanyUscc === undefined) return {};
  if (projectCompanyName === null) return { projectCompanyId: null };
  const name = projectCompanyName ?? company?.name;
  if (name === undefined) {
    if (projectCompanyUscc === null) return {};
    throw fieldError("projectCompanyName", "填写项目公司名称");
  }
  const uscc = projectCompanyUscc === undefined ? (company?.uscc ?? null) : projectCompanyUscc;
  if (company && name === company.name && uscc === company.uscc) return {};
  const identity = {
    name,
    uscc,
    usccOverrideReason: overrideReason(uscc, input.projectCompanyUsccOverrideReason),
  };
  const now = company
    ? await changeEnterprise(tx, actor, company, identity, "projectCompanyName")
    : await findOrCreateEnterprise(
        tx,
        { ...identity, capitalKind: "domestic", regionCode: null },
        "projectCompanyName",
      );
  return { projectCompanyId: now.id };
}

/** What the gates ask of a project company beside name and code, under the names of the form. */
export const companyFacts = (company: EnterpriseRow | null) => ({
  projectCompanyEstablishedOn: company?.establishedOn ?? null,
  projectCompanyRegisteredCapitalFen: company?.registeredCapitalFen ?? null,
  projectCompanyPaidInCapitalFen: company?.paidInCapitalFen ?? null,
});

const keep = <Value>(next: Value | undefined, before: Value): Value => (next === undefined ? before : next);

/** Writes date of foundation and capital of the project company; there has to be one. */
async function changeCompanyFacts(
  tx: Transaction,
  company: EnterpriseRow | null,
  input: UpdateProjectInput,
): Promise<void> {
  const before = companyFacts(company);
  const after = {
    establishedOn: keep(input.projectCompanyEstablishedOn, before.projectCompanyEstablishedOn),
    registeredCapitalFen: keep(
      input.projectCompanyRegisteredCapitalFen,
      before.projectCompanyRegisteredCapitalFen,
    ),
    paidInCapitalFen: keep(input.projectCompanyPaidInCapitalFen, before.projectCompanyPaidInCapitalFen),
  };
  const isSame =
    after.establishedOn === before.projectCompanyEstablishedOn &&
    after.registeredCapitalFen === before.projectCompanyRegisteredCapitalFen &&
    after.paidInCapitalFen === before.projectCompanyPaidInCapitalFen;
  if (isSame) return;
  if (!company) throw fieldError("projectCompanyName", "先登记项目公司");
  await updateVersioned(tx, enterprises, company, after);
}

/** Columns that follow from other names or codes of investor and project company. */
export async function changeParties(
  tx: Transaction,
  actor: Actor,
  row: ProjectRow,
  parties: Parties,
  input: UpdateProjectInput,
): Promise<PartyColumns> {
  const investor = await changeInvestor(tx, actor, row, parties.investor, input);
  const company = await changeCompany(tx, actor, parties.company, input);
  const { company: now } = await readParties(tx, { ...row, ...company });
  await changeCompanyFacts(tx, now, input);
  return { ...investor, ...company };
}
