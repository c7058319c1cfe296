import type { ReactNode } from "react";
import type { IconName } from "@/components/ui/icon-paths";
import { TimelineItem } from "@/components/ui/timeline";
import { isoDate } from "@/domain/calendar/date";
import type { TimelineEntry } from "@/domain/project/timeline.schema";
import { formatDateInProse, formatInstant, formatRelativeDate } from "@/lib/format/date";
import { intentStateText } from "@/lib/text/intents";
import { followUpKindText } from "@/lib/text/projects";
import { documentText, stageText, standingText } from "@/lib/text/stages";
import { followUpIcons } from "../follow-up/kind-choices";
import { changeLabel, changeValue } from "./change-words";

type Of<Kind extends TimelineEntry["kind"]> = Extract<TimelineEntry, { kind: Kind }>;
type Drawn = { icon: IconName; title: ReactNode; isStrong?: boolean; body?: ReactNode };

const quoted = (text: string | null) => (text ? <p className="whitespace-pre-line">{text}</p> : null);

function drawMove(entry: Of<"stage"> | Of<"standing"> | Of<"owner">): Drawn {
  const dates =
    entry.actualOn === entry.on ? null : <p className="text-sm text-ink-muted">实际日期 {entry.actualOn}</p>;
  const body = (
    <>
      {quoted(entry.reason)}
      {dates}
    </>
  );
  if (entry.kind === "stage") {
    const title = entry.from ? `${stageText[entry.from]} → ${stageText[entry.to]}` : stageText[entry.to];
    return { icon: "flag", title, isStrong: true, body };
  }
  if (entry.kind === "standing") return { icon: "pause", title: `状态改为${standingText[entry.to]}`, body };
  const title = entry.toName ? `责任人改为 ${entry.toName}` : "责任人已收回";
  return { icon: "transfer", title: entry.fromName ? `${title}（原 ${entry.fromName}）` : title, body };
}

function drawFollowUp({ followUp }: Of<"followUp">): Drawn {
  const { kind, content, participants, place, nextStep, nextStepOn } = followUp;
  const where = [place && `地点 ${place}`, participants && `参加 ${participants}`].filter(Boolean).join("，");
  return {
    icon: followUpIcons[kind],
    title: followUpKindText[kind],
    body: (
      <>
        {quoted(content)}
        {where ? <p className="text-sm text-ink-muted">{where}</p> : null}
        {nextStep ? (
          <p className="text-sm text-ink-muted">
            下一步 {formatDateInProse(nextStepOn)}：{nextStep}
          </p>
        ) : null}
      </>
    ),
  };
}

function drawChange({ changes }: Of<"change">): Drawn {
  return {
    icon: "edit",
    title: `修改 ${changes.length} 项`,
    body: (
      <ul className="grid gap-0.5 text-sm">
        {changes.map(({ field, from, to }) => (
          <li key={field} className="break-words">
            <span className="text-ink-muted">{changeLabel(field)}</span>{" "}
            {field === "contact" ? "已更新" : `${changeValue(field, from)} → ${changeValue(field, to)}`}
          </li>
        ))}
      </ul>
    ),
  };
}

function draw(entry: TimelineEntry): Drawn {
  switch (entry.kind) {
    case "registered":
      return { icon: "lead", title: "登记线索", isStrong: true };
    case "stage":
    case "standing":
    case "owner":
      return drawMove(entry);
    case "followUp":
      return drawFollowUp(entry);
    case "change":
      return drawChange(entry);
    case "file":
      return {
        icon: "paperclip",
        title: `上传${documentText[entry.file.documentKind]}`,
        body: (
          <a href={`/api/files/${entry.file.id}`} className="link text-sm" download>
            {entry.file.name}
          </a>
        ),
      };
    case "intent":
      return {
        icon: "inbox",
        title: `意向登记 ${entry.receiptNo}：${intentStateText[entry.state]}`,
        body: quoted(entry.internalNote ?? entry.publicNote),
      };
  }
}

export function TimelineRow({ entry, today }: { entry: TimelineEntry; today: string }) {
  const { icon, title, isStrong, body } = draw(entry);
  return (
    <TimelineItem
      icon={icon}
      title={title}
      isStrong={isStrong}
      actor={entry.actorName ?? "系统"}
      time={{
        iso: entry.on,
        text: formatRelativeDate(entry.on, isoDate(today)),
        exact: `${entry.on}，录入 ${formatInstant(entry.at)}`,
      }}
    >
      {body}
    </TimelineItem>
  );
}
