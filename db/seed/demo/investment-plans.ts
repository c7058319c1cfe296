import type { investmentPlans } from "@/db/schema";
import type { Stage } from "@/domain/project/stage";
import { hasReached } from "@/domain/project/stage-order";

type ProjectRow = {
  id?: string | undefined;
  code: string;
  stage: Stage;
  standing?: string | undefined;
  totalInvestmentFen?: number | null | undefined;
  ownerId?: string | null | undefined;
};
type MoveRow = { projectId: string; toCode: string; actualOn: string };

/** Shares of the total investment by year from the year of signing on. */
const sharesPercent = [20, 35, 30, 15] as const;

/** Whole millions of yuan. */
const million = 100_000_000;

/** Every second project under way after its contract has told the park its plan by year. */
export function planInvestments(
  projects: readonly ProjectRow[],
  moves: readonly MoveRow[],
): (typeof investmentPlans.$inferInsert)[] {
  const signedOn = new Map(
    moves.filter(({ toCode }) => toCode === "S2").map((row) => [row.projectId, row.actualOn]),
  );
  return projects.flatMap(({ id, code, stage, standing, totalInvestmentFen, ownerId }) => {
    const signed = id && signedOn.get(id);
    const isUnderWay =
      hasReached(stage, "S2") && !hasReached(stage, "O2") && (standing ?? "normal") === "normal";
    if (!id || !signed || !totalInvestmentFen || !isUnderWay || Number(code.slice(-1)) % 2 !== 0) return [];
    const firstYear = Number(signed.slice(0, 4));
    const parts = sharesPercent.map(
      (share) => Math.round((totalInvestmentFen * share) / 100 / million) * million,
    );
    const rest = totalInvestmentFen - parts.reduce((sum, part) => sum + part, 0);
    return parts.map((part, index) => ({
      projectId: id,
      year: firstYear + index,
      plannedFen: index === parts.length - 1 ? part + rest : part,
      recordedBy: ownerId ?? null,
      isDemo: true,
    }));
  });
}
