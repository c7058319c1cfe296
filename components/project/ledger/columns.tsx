import type { ReactNode } from "react";
import type { Column } from "@/components/data-table/types";
import { Figure } from "@/components/ui/figure";
import { IndustryChip } from "@/components/ui/industry-chip";
import { StageChip } from "@/components/ui/stage-chip";
import { StandingChip } from "@/components/ui/standing-chip";
import type { ProjectClocksView } from "@/domain/clock/clock.schema";
import type { ProjectListItem } from "@/domain/project/list-projects.schema";
import { isOpenStanding } from "@/domain/project/standing";
import { shanghaiDate } from "@/lib/format/date";
import { formatWan } from "@/lib/format/money";
import { industryText, zoneText } from "@/lib/text/industries";
import { stageShortText, standingText } from "@/lib/text/stages";
import { ListLight } from "../clocks/list-light";

type FullItem = Extract<ProjectListItem, { sight: "full" }>;
type Ledger = {
  today: string;
  totalLabel: string;
  totalWan: string;
  /** Columns this reader has no use for. */
  hidden: ReadonlySet<string>;
  /** What each listed project's clocks say; arrives after the list. */
  clocks: ReadonlyMap<string, ProjectClocksView>;
};

const absent = <Figure value={null} />;

const inFull = (draw: (item: FullItem) => ReactNode) => (item: ProjectListItem) =>
  item.sight === "full" ? (draw(item) ?? absent) : absent;

const date = (value: string | null) => (value ? <span className="tabular-nums">{value}</span> : absent);

const isActive = (item: FullItem) => isOpenStanding(item.standing);

function DueDate({ item, today }: { item: FullItem; today: string }) {
  if (!item.nextStepOn) return absent;
  const isOverdue = item.nextStepOn < today && item.standing === "normal";
  const isToday = item.nextStepOn === today && item.standing === "normal";
  const tone = isOverdue ? "text-breached-text" : isToday ? "text-behind-text" : "";
  return (
    <span className={`tabular-nums ${tone}`}>
      {item.nextStepOn}
      {isOverdue || isToday ? <span className="ml-1 text-xs">{isOverdue ? "逾期" : "今天"}</span> : null}
    </span>
  );
}

function StageCell({ item }: { item: ProjectListItem }) {
  const standing = item.sight === "full" && item.standing !== "normal" ? item.standing : null;
  return (
    <span className="inline-flex items-center gap-1.5">
      <StageChip stage={item.stage} isPaused={standing !== null}>
        {stageShortText[item.stage]}
      </StageChip>
      {standing ? <StandingChip standing={standing}>{standingText[standing]}</StandingChip> : null}
    </span>
  );
}

const leading = (totalLabel: string): Column<ProjectListItem>[] => [
  {
    id: "name",
    header: "项目名称",
    width: 240,
    isGrowing: true,
    isSticky: true,
    sortKey: "name",
    onCard: "title",
    cell: (item) => item.name,
    footer: totalLabel || undefined,
  },
  {
    id: "stage",
    header: "阶段",
    width: 152,
    onCard: "aside",
    cell: (item) => <StageCell item={item} />,
  },
  { id: "investor", header: "投资方", width: 184, cell: inFull((item) => item.investorName) },
];

const trailing: Column<ProjectListItem>[] = [
  {
    id: "lastFollowUp",
    header: "最近跟进",
    width: 104,
    sortKey: "lastFollowUp",
    onCard: "hidden",
    cell: inFull((item) => date(item.lastFollowUpOn)),
  },
  {
    id: "industry",
    header: "产业",
    width: 132,
    cell: inFull((item) => (
      <IndustryChip industry={item.industry}>{industryText[item.industry]}</IndustryChip>
    )),
  },
  { id: "owner", header: "责任人", width: 84, cell: inFull((item) => item.ownerName) },
  {
    id: "department",
    header: "首报单位",
    width: 112,
    cell: (item) => item.firstReportedDepartment ?? absent,
  },
  {
    id: "zone",
    header: "片区",
    width: 112,
    onCard: "hidden",
    cell: inFull((item) => (item.zone ? zoneText[item.zone] : null)),
  },
  {
    id: "reportedAt",
    header: "首报",
    width: 104,
    sortKey: "reportedAt",
    onCard: "hidden",
    cell: inFull((item) => date(shanghaiDate(item.firstReportedAt))),
  },
];

const figures = ({ today, totalWan, clocks }: Ledger): Column<ProjectListItem>[] => [
  {
    id: "clock",
    header: "办理时限",
    width: 168,
    cell: inFull((item) => {
      const found = clocks.get(item.id);
      return found ? <ListLight clocks={found} today={today} /> : <span />;
    }),
  },
  {
    id: "investment",
    header: "总投资",
    unit: "万元",
    align: "end",
    width: 124,
    sortKey: "investment",
    cell: inFull((item) =>
      item.totalInvestmentFen === null ? null : <Figure value={formatWan(item.totalInvestmentFen)} />,
    ),
    footer: totalWan || undefined,
  },
  {
    id: "nextStep",
    header: "下一步",
    width: 196,
    cell: inFull(
      (item) => item.nextStep ?? (isActive(item) ? <span className="text-behind-text">未定</span> : null),
    ),
  },
  {
    id: "nextStepOn",
    header: "时限",
    width: 128,
    sortKey: "nextStep",
    cell: inFull((item) => <DueDate item={item} today={today} />),
  },
];

/** Columns of every project ledger; a colleague's project fills only name, stage and unit. */
export function ledgerColumns(ledger: Ledger): readonly Column<ProjectListItem>[] {
  return [...leading(ledger.totalLabel), ...figures(ledger), ...trailing].filter(
    ({ id }) => !ledger.hidden.has(id),
  );
}
