import type { Column } from "@/components/data-table/types";
import { Button } from "@/components/ui/button";
import { Figure } from "@/components/ui/figure";
import { StageChip } from "@/components/ui/stage-chip";
import type { DeletedProject } from "@/domain/project/bin.schema";
import { formatInstant } from "@/lib/format/date";
import { stageShortText } from "@/lib/text/stages";

type Actions = { onRestore: (project: DeletedProject) => void; pendingId: string | undefined };

const soon = 7;
const absent = <Figure value={null} />;

function DaysLeft({ days }: { days: number }) {
  const isSoon = days <= soon;
  return (
    <span className={isSoon ? "text-behind-text" : undefined}>
      {days}
      {isSoon ? <span className="ml-1 text-xs">即将清除</span> : null}
    </span>
  );
}

/** Who threw what away, when, why, and how long it can still be taken back. */
export const binColumns = ({ onRestore, pendingId }: Actions): readonly Column<DeletedProject>[] => [
  {
    id: "name",
    header: "项目名称",
    width: 220,
    isGrowing: true,
    isSticky: true,
    onCard: "title",
    cell: (item) => item.name,
  },
  {
    id: "stage",
    header: "阶段",
    width: 96,
    cell: (item) => <StageChip stage={item.stage}>{stageShortText[item.stage]}</StageChip>,
  },
  { id: "investor", header: "投资方", width: 184, cell: (item) => item.investorName },
  { id: "owner", header: "责任人", width: 84, cell: (item) => item.ownerName ?? absent },
  { id: "reason", header: "删除原因", width: 168, cell: (item) => item.reason },
  { id: "by", header: "删除人", width: 84, cell: (item) => item.deletedByName ?? absent },
  {
    id: "at",
    header: "删除时间",
    width: 144,
    cell: (item) => <span className="tabular-nums">{formatInstant(item.deletedAt)}</span>,
  },
  {
    id: "daysLeft",
    header: "剩余",
    unit: "天",
    align: "end",
    width: 112,
    cell: (item) => <DaysLeft days={item.daysLeft} />,
  },
  {
    id: "restore",
    header: "恢复",
    width: 136,
    align: "end",
    onCard: "aside",
    cell: (item) =>
      item.mayRestore ? (
        <Button
          size="sm"
          icon="undo"
          aria-label={`恢复${item.name}`}
          isPending={pendingId === item.id}
          onClick={() => onRestore(item)}
        >
          恢复
        </Button>
      ) : (
        <span className="text-sm text-ink-muted">由删除人恢复</span>
      ),
  },
];
