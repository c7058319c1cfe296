import { Badge } from "@/components/ui/badge";
import { formatInstant } from "@/lib/format/date";
import { stageText, standingText } from "@/lib/text/stages";
import { relationText } from "@/lib/text/timeline";
import { type Drawn, type Of, Small, Words } from "./drawn";

type Move = Of<"stage"> | Of<"standing"> | Of<"owner"> | Of<"bin">;

function moveTitle(entry: Move): string {
  switch (entry.kind) {
    case "stage":
      return entry.from ? `${stageText[entry.from]} → ${stageText[entry.to]}` : stageText[entry.to];
    case "standing":
      return entry.to === "normal" ? "恢复正常" : `状态改为${standingText[entry.to]}`;
    case "owner": {
      const title = entry.toName ? `责任人改为 ${entry.toName}` : "责任人已收回";
      return entry.fromName ? `${title}（原 ${entry.fromName}）` : title;
    }
    case "bin":
      return entry.to === "deleted" ? "移入回收站" : "从回收站恢复";
  }
}

const moveIcons = { stage: "flag", standing: "pause", owner: "transfer", bin: "trash" } as const;

/** A move that was taken back keeps one grey line; its reason folds away. */
function drawUndone(entry: Move, undone: NonNullable<Move["undone"]>): Drawn {
  return {
    icon: "undo",
    isFaded: true,
    title: (
      <>
        <s className="font-normal">{moveTitle(entry)}</s> <Badge>已撤销</Badge>
      </>
    ),
    body: (
      <details className="text-sm text-ink-muted">
        <summary className="w-fit cursor-pointer">
          {undone.byName ?? "系统"} {formatInstant(undone.at)} 撤销
        </summary>
        <Words>{entry.reason ?? "办理时没有写原因"}</Words>
      </details>
    ),
  };
}

/** Stage, standing, owner and bin. */
export function drawMove(entry: Move): Drawn {
  if (entry.undone) return drawUndone(entry, entry.undone);
  return {
    icon: moveIcons[entry.kind],
    title: moveTitle(entry),
    isStrong: entry.kind === "stage",
    body: (
      <>
        <Words>{entry.reason}</Words>
        {entry.actualOn === entry.on ? null : <Small>实际日期 {entry.actualOn}</Small>}
      </>
    ),
  };
}

export function drawMember(entry: Of<"member">): Drawn {
  const relation = relationText[entry.relation];
  const title =
    entry.event === "added"
      ? `${entry.memberName} 加入，${relation}`
      : `${entry.memberName} 不再担任${relation}`;
  return { icon: "users", title, body: entry.duty ? <Small>{entry.duty}</Small> : null };
}

export const drawWait = (entry: Of<"wait">): Drawn => ({
  icon: entry.event === "started" ? "pause" : "clock",
  title: entry.event === "started" ? "等待对方，时限暂停" : "等待结束，时限恢复",
  body: <Words>{entry.waitingFor}</Words>,
});
