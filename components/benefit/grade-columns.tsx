import type { Column } from "@/components/data-table/types";
import { Figure } from "@/components/ui/figure";
import type { BenefitListItem } from "@/domain/benefit/benefit.schema";
import { formatHundredths } from "@/lib/format/hundredths";
import { benefitGapText } from "@/lib/text/benefits";
import { zoneText } from "@/lib/text/industries";
import { GradeBadge } from "./grade-badge";

const absent = <Figure value={null} />;
const figure = (hundredths: number | null) =>
  hundredths === null ? absent : <Figure value={formatHundredths(hundredths)} />;

function Missing({ item }: { item: BenefitListItem }) {
  const words = item.missing.map((gap) => benefitGapText[gap]).join("、");
  return (
    <span title={`缺：${words}`} className="text-behind-text">
      缺{words}
    </span>
  );
}

function GradeCell({ item }: { item: BenefitListItem }) {
  if (item.grade) return <GradeBadge grade={item.grade} />;
  return <Missing item={item} />;
}

function BeforeCell({ item: { grade, before } }: { item: BenefitListItem }) {
  if (!before?.grade) return absent;
  const way = !grade || grade === before.grade ? "" : grade < before.grade ? "升" : "降";
  return (
    <span className="whitespace-nowrap">
      {before.grade}
      {way ? (
        <span className={way === "升" ? "ml-1 text-plan-text" : "ml-1 text-breached-text"}>{way}</span>
      ) : null}
    </span>
  );
}

/** Who, graded how, on how much land. */
export const gradeColumns: readonly Column<BenefitListItem>[] = [
  {
    id: "enterprise",
    header: "企业",
    width: 240,
    isGrowing: true,
    isSticky: true,
    onCard: "title",
    cell: ({ enterprise }) => enterprise?.name ?? <span className="text-ink-muted">其他部门的企业</span>,
  },
  { id: "grade", header: "等级", width: 144, onCard: "aside", cell: (item) => <GradeCell item={item} /> },
  { id: "before", header: "上年", width: 72, cell: (item) => <BeforeCell item={item} /> },
  { id: "rank", header: "名次", align: "end", width: 64, cell: ({ rank }) => rank ?? absent },
  { id: "score", header: "得分", align: "end", width: 80, cell: (item) => figure(item.scoreHundredths) },
  {
    id: "tax",
    header: "亩均税收",
    unit: "万元",
    align: "end",
    width: 112,
    cell: (item) => figure(item.taxPerMuHundredths),
  },
  {
    id: "revenue",
    header: "亩均销售",
    unit: "万元",
    align: "end",
    width: 116,
    cell: (item) => figure(item.revenuePerMuHundredths),
  },
  {
    id: "land",
    header: "用地",
    unit: "亩",
    align: "end",
    width: 88,
    cell: (item) => figure(item.landMuHundredths),
  },
  {
    id: "place",
    header: "地块、厂房",
    width: 140,
    cell: ({ place }) => <span title={place.name}>{place.code}</span>,
  },
  { id: "zone", header: "片区", width: 112, cell: ({ place }) => zoneText[place.zone] },
  { id: "scale", header: "规模", width: 64, cell: ({ isAboveScale }) => (isAboveScale ? "规上" : "规下") },
];
