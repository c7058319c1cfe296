import type { IconName } from "@/components/ui/icon-paths";
import { Timeline, TimelineItem } from "@/components/ui/timeline";
import type { IntentDetail } from "@/domain/intent/intent-detail.schema";
import type { IntentState } from "@/domain/intent/intent-state";
import { formatInstant } from "@/lib/format/date";
import { intentStateText } from "@/lib/text/intents";

const icons: Record<IntentState, IconName> = {
  received: "inbox",
  assigned: "user",
  contacted: "phone",
  negotiating: "handshake",
  closed: "check",
  declined: "note",
  spam: "trash",
};

/** Every step; what the enterprise reads is marked. */
export function IntentSteps({ intent }: { intent: IntentDetail }) {
  return (
    <section>
      <h3 className="mb-3 font-semibold">办理过程</h3>
      <Timeline label="办理过程">
        {intent.events.map((event, index) => (
          <TimelineItem
            key={event.id}
            icon={icons[event.state]}
            title={index === 0 && event.state === "received" ? "提交登记" : intentStateText[event.state]}
            actor={event.actorName ?? (index === 0 ? "企业" : undefined)}
            time={{ iso: event.at, text: formatInstant(event.at) }}
          >
            {event.publicNote ? (
              <p>
                <span className="text-ink-muted">企业可见：</span>
                {event.publicNote}
              </p>
            ) : null}
            {event.internalNote ? <p className="text-ink-muted">{event.internalNote}</p> : null}
          </TimelineItem>
        ))}
      </Timeline>
    </section>
  );
}
