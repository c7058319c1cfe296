import { and, eq, ne, or } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { agreements, projects } from "@/db/schema";
import { standingAgreement } from "./standing";

export type StandingAgreement = typeof agreements.$inferSelect;

/** Agreements of a project that hold, oldest first. */
export const readStanding = (db: Database | Transaction, projectId: string): Promise<StandingAgreement[]> =>
  db
    .select()
    .from(agreements)
    .where(and(eq(agreements.projectId, projectId), standingAgreement))
    .orderBy(agreements.signedOn, agreements.id)
    .limit(500);

export type SignedBefore = {
  hasFormal: boolean;
  /** Share to which the first formal contract counts towards 协议投资额; null while none does. */
  shareBp: number | null;
  /** The same towards 合同外资: 0 where a contract counts that has no foreign part. */
  foreignShareBp: number | null;
  /** What makes up the agreed total: the first formal contract, increases and reductions. */
  adding: readonly StandingAgreement[];
  totalFen: number;
};

const isLater = ({ kind, isWithinEarlier }: StandingAgreement) =>
  (kind === "capitalIncrease" || kind === "supplement") && isWithinEarlier !== true;

/** What of a project is signed already, as far as the next agreement is decided by it. */
export function signedBefore(standing: readonly StandingAgreement[]): SignedBefore {
  const formal = standing.filter(({ kind }) => kind === "formal");
  const counted = formal.find(({ isCounted }) => isCounted);
  const foreign = formal.find(({ isCountedForeign }) => isCountedForeign);
  const first = counted ?? foreign ?? formal[0];
  const adding = standing.filter((agreement) => agreement.id === first?.id || isLater(agreement));
  return {
    hasFormal: formal.length > 0,
    shareBp: counted?.countedShareBp ?? null,
    foreignShareBp: foreign?.foreignShareBp ?? (counted ? 0 : null),
    adding,
    totalFen: adding.reduce((sum, { amountFen }) => sum + amountFen, 0),
  };
}

/** Whether another project of the same investor has a formal contract that counts: this one may be a later phase of it. */
export async function hasEarlierContract(
  db: Database | Transaction,
  project: { id: string; investorId: string; projectCompanyId: string | null },
): Promise<boolean> {
  const parties = [eq(projects.investorId, project.investorId)];
  if (project.projectCompanyId) parties.push(eq(projects.projectCompanyId, project.projectCompanyId));
  const [found] = await db
    .select({ id: agreements.id })
    .from(agreements)
    .innerJoin(projects, eq(projects.id, agreements.projectId))
    .where(
      and(
        or(...parties),
        ne(projects.id, project.id),
        eq(agreements.kind, "formal"),
        or(eq(agreements.isCounted, true), eq(agreements.isCountedForeign, true)),
        standingAgreement,
      ),
    )
    .limit(1);
  return found !== undefined;
}
