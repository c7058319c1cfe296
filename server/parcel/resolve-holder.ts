import type { Transaction } from "@/db/client";
import { findOrCreateEnterprise } from "../enterprise/find-or-create-enterprise";
import { lockRegistration } from "../project/registration-lock";

/** The enterprise of exactly this name, entered when it is new; null clears and undefined leaves alone. */
export async function resolveHolder(
  tx: Transaction,
  name: string | null | undefined,
): Promise<{ holderId?: string | null }> {
  if (name === undefined) return {};
  if (name === null) return { holderId: null };
  await lockRegistration(tx);
  const identity = {
    name,
    uscc: null,
    usccOverrideReason: null,
    capitalKind: "domestic" as const,
    regionCode: null,
  };
  const { id } = await findOrCreateEnterprise(tx, identity, "holderName");
  return { holderId: id };
}
