import type { projectMoves } from "@/db/schema";
import { addDays, type IsoDate, monthOf } from "@/domain/calendar/date";
import { createNumbering } from "./agreements";
import { initialsOf } from "./initials";
import type { ProjectRow } from "./project-row";
import { createRandom, type Random } from "./random";
import { officeInstant, workingDayUpTo } from "./timeline";

type MoveRow = typeof projectMoves.$inferInsert;
export type ThrownAway = { projects: ProjectRow[]; moves: MoveRow[] };

const mistakes = [
  {
    gapDays: 2,
    name: (investor: string) => `${investor}投资项目`,
    reason: (code: string) => `重复登记，已有 ${code}`,
  },
  {
    gapDays: 9,
    name: (investor: string) => `${investor}来园考察`,
    reason: () => "只是来园参观，没有投资意向",
  },
  {
    gapDays: 25,
    name: (investor: string) => `${investor}政策咨询`,
    reason: () => "企业咨询人才政策，误登为线索",
  },
] as const;

/** Without what nobody knew of a lead that should not have been one. */
const blank = {
  totalInvestmentFen: null,
  fixedInvestmentFen: null,
  equipmentInvestmentFen: null,
  landNeedSqm: null,
  factoryNeedSqm: null,
  projectCompanyId: null,
  agencyId: null,
  contactId: null,
  nextStep: null,
  nextStepOn: null,
  lastFollowUpOn: null,
} as const;

function movesOf(random: Random, row: ProjectRow, on: IsoDate, reason: string): MoveRow[] {
  const actorId = row.ownerId ?? null;
  const at = row.deletedAt ?? row.firstReportedAt;
  const move = (kind: "stage" | "bin", from: string | null, to: string, createdAt: string): MoveRow => ({
    id: random.uuid(new Date(createdAt)),
    projectId: row.id,
    actorId,
    kind,
    fromCode: from,
    toCode: to,
    reason: kind === "bin" ? reason : null,
    actualOn: on,
    statMonth: monthOf(on),
    isDemo: true,
    createdAt,
  });
  return [move("stage", null, "L0", row.firstReportedAt), move("bin", "kept", "deleted", at)];
}

/** A few leads that were registered by mistake, in the 回收站 since some days; made of what is in the story already. */
export function throwAway(projects: readonly ProjectRow[], today: IsoDate): ThrownAway {
  const random = createRandom(`thrown away ${today}`);
  const leads = projects.filter(
    ({ stage, standing, ownerId }) => stage === "L1" && standing === "normal" && ownerId,
  );
  const prefix = `GX-${today.slice(0, 4)}-`;
  const number = createNumbering();
  for (const { code } of projects) if (code.startsWith(prefix)) number(prefix, 4);
  const made = mistakes
    .slice(0, leads.length)
    .map((mistake, index): { row: ProjectRow; moves: MoveRow[] } => {
      const on = workingDayUpTo(addDays(today, -mistake.gapDays));
      const original = leads[index % leads.length];
      if (!original) throw new Error("a mistake without a lead");
      const reported = officeInstant(random, on);
      const reason = mistake.reason(original.code);
      const name = mistake.name(original.investorName);
      const row: ProjectRow = {
        ...original,
        ...blank,
        id: random.uuid(reported),
        code: number(prefix, 4),
        name,
        initials: initialsOf(name, original.investorName),
        summary: "企业来电了解园区情况",
        stage: "L0",
        stageEnteredOn: on,
        firstReportedAt: reported.toISOString(),
        createdAt: reported.toISOString(),
        updatedAt: reported.toISOString(),
        deletedAt: new Date(reported.getTime() + 20 * 60_000).toISOString(),
        deletedBy: original.ownerId,
        deleteReason: reason,
        isDemo: true,
      };
      return { row, moves: movesOf(random, row, on, reason) };
    });
  return { projects: made.map(({ row }) => row), moves: made.flatMap(({ moves }) => moves) };
}
