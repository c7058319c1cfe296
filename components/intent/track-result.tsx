import { Description, DescriptionList } from "@/components/ui/description-list";
import { Icon } from "@/components/ui/icon";
import type { IconName } from "@/components/ui/icon-paths";
import { Timeline, TimelineItem } from "@/components/ui/timeline";
import { type Tone, toneText } from "@/components/ui/tone";
import type { PublicIntentState, TrackedIntent } from "@/domain/intent/track-intent.schema";
import { formatDateInProse, formatInstant } from "@/lib/format/date";
import { intentPublicNoteText, intentPublicStateText } from "@/lib/text/intents";

const marks: Record<PublicIntentState, { tone: Tone; icon: IconName }> = {
  received: { tone: "neutral", icon: "inbox" },
  assigned: { tone: "accent", icon: "user" },
  contacted: { tone: "accent", icon: "phone" },
  negotiating: { tone: "plan", icon: "handshake" },
  closed: { tone: "paused", icon: "check" },
  declined: { tone: "paused", icon: "note" },
};

/** What the enterprise reads of its submission: state in plain words, the steps, whom to ask. */
export function TrackResult({ intent }: { intent: TrackedIntent }) {
  return (
    <section aria-label={`受理号 ${intent.receiptNo} 的办理进度`} className="border-t-2 border-ink pt-4">
      <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
        <Icon name={marks[intent.state].icon} size={20} className={toneText[marks[intent.state].tone]} />
        <span className="text-xl font-semibold">{intentPublicStateText[intent.state]}</span>
        <span className="font-mono text-sm text-ink-muted">{intent.receiptNo}</span>
      </p>
      <p className="mt-1 text-ink-muted">{intentPublicNoteText[intent.state]}。</p>
      <div className="mt-3">
        <DescriptionList columns={2}>
          <Description label="提交时间">{formatInstant(intent.submittedAt)}</Description>
          {intent.answerDueOn ? (
            <Description label="最迟联系">{formatDateInProse(intent.answerDueOn)}</Description>
          ) : null}
          {intent.officer ? <Description label="招商专员">{intent.officer.name}</Description> : null}
          {intent.officer?.officePhone ? (
            <Description label="办公电话">
              <a href={`tel:${intent.officer.officePhone}`} className="link tabular-nums">
                {intent.officer.officePhone}
              </a>
            </Description>
          ) : null}
        </DescriptionList>
      </div>
      <h3 className="mt-5 mb-3 font-semibold">办理过程</h3>
      <Timeline label="办理过程">
        {intent.events.map((event) => (
          <TimelineItem
            key={`${event.at}-${event.state}`}
            icon={marks[event.state].icon}
            title={intentPublicStateText[event.state]}
            time={{ iso: event.at, text: formatInstant(event.at) }}
          >
            {event.note}
          </TimelineItem>
        ))}
      </Timeline>
    </section>
  );
}
