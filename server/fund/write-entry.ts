import type { Transaction } from "@/db/client";
import { fundEntries } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import type { ProposeFundInput, SaveFundInput } from "@/domain/amount/fund.schema";
import { isEditableFundEntry } from "@/domain/amount/fund-entry-move";
import { fieldError, ruleError } from "../kernel/app-error";
import { updateVersioned } from "../kernel/versioned";
import { loadProject, refuseClosed, type SeenProject } from "../project/load-project";
import { hasRight } from "../project/rights";
import { signedIn } from "../project/signed-in";
import { type LoadedFundEntry, loadFundEntry } from "./load-entry";

type Input = SaveFundInput | ProposeFundInput;

/** The project, and the entry that is written over; null for a new one. */
export type FundDesktop = { project: SeenProject; entry: LoadedFundEntry | null };

/** Undefined when project or entry do not exist for this person, or not together. */
export async function loadFundDesktop(
  tx: Transaction,
  actor: Actor,
  input: Input,
): Promise<FundDesktop | undefined> {
  const project = await loadProject(tx, actor, input.projectId);
  if (!project) return undefined;
  if (!input.id) return { project, entry: null };
  const entry = await loadFundEntry(tx, actor, input.id);
  return entry?.projectId === project.id ? { project, entry } : undefined;
}

/** A new entry is the owner's and the head's; an old one also belongs to whoever proposed it. */
export const mayWriteFund = ({ row }: { row: FundDesktop }): boolean =>
  row.entry ? row.entry.isWriter : hasRight(row.project, "fund");

/** Throws PROJECT_CLOSED, FUND_NOT_EDITABLE, VALIDATION for a day that has not come. */
export function checkWritable({ project, entry }: FundDesktop, input: Input, today: string): void {
  refuseClosed(project);
  if (entry && !isEditableFundEntry(entry.state)) throw ruleError("FUND_NOT_EDITABLE");
  if (input.occurredOn !== null && input.occurredOn > today)
    throw fieldError("occurredOn", "到位日期不能晚于今天");
}

type Worth = { exchangeRate: string; amountFen: number } | null;
type Written = { desktop: FundDesktop; input: Input; worth: Worth; actor: Actor };

/** Inserts a draft or writes over a draft or returned entry, which keeps its state. Throws CONFLICT on a stale version. */
export async function writeEntry(
  tx: Transaction,
  { desktop, input, worth, actor }: Written,
): Promise<{ id: string; projectId: string }> {
  const { project, entry } = desktop;
  const { id: _, version: __, fileIds: ___, projectId, ...fields } = input;
  const values = { ...fields, exchangeRate: worth?.exchangeRate ?? "1", amountFen: worth?.amountFen ?? 0 };
  if (entry && input.version !== undefined) {
    await updateVersioned(tx, fundEntries, { id: entry.id, version: input.version }, values);
    return entry;
  }
  const [row] = await tx
    .insert(fundEntries)
    .values({
      ...values,
      projectId,
      enterpriseId: project.projectCompanyId ?? project.investorId,
      isCounted: false,
      ruleId: "ARR_NOT_CONFIRMED",
      state: "draft",
      proposedBy: signedIn(actor).userId,
    })
    .returning({ id: fundEntries.id, projectId: fundEntries.projectId });
  if (!row) throw new Error("The insert returned no row.");
  return row;
}
