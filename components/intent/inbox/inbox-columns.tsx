import type { Column } from "@/components/data-table/types";
import { Figure } from "@/components/ui/figure";
import { IndustryChip } from "@/components/ui/industry-chip";
import type { IntentListItem } from "@/domain/intent/list-intents.schema";
import { formatInstant } from "@/lib/format/date";
import { industryText } from "@/lib/text/industries";
import { amountBandText, intentStateText, siteNeedText } from "@/lib/text/intents";
import { AnswerBadge } from "./answer-badge";

/** Columns of the inbox. */
export const inboxColumns: readonly Column<IntentListItem>[] = [
  {
    id: "enterprise",
    header: "企业",
    width: 240,
    isGrowing: true,
    isSticky: true,
    onCard: "title",
    cell: (item) => item.enterpriseName,
  },
  {
    id: "answer",
    header: "答复时限",
    width: 148,
    onCard: "aside",
    cell: (item) => <AnswerBadge answer={item.answer} />,
  },
  { id: "state", header: "状态", width: 92, cell: (item) => intentStateText[item.state] },
  {
    id: "industry",
    header: "投资领域",
    width: 140,
    cell: (item) => <IndustryChip industry={item.industry}>{industryText[item.industry]}</IndustryChip>,
  },
  { id: "amount", header: "拟投资额", width: 148, cell: (item) => amountBandText[item.amountBand] },
  { id: "site", header: "场地", width: 84, cell: (item) => siteNeedText[item.siteNeed] },
  { id: "assignee", header: "专员", width: 96, cell: (item) => item.assigneeName ?? <Figure value={null} /> },
  {
    id: "submitted",
    header: "提交时间",
    width: 148,
    cell: (item) => <span className="tabular-nums">{formatInstant(item.submittedAt)}</span>,
  },
  {
    id: "receipt",
    header: "受理号",
    width: 188,
    onCard: "hidden",
    cell: (item) => <span className="font-mono text-sm">{item.receiptNo}</span>,
  },
];
