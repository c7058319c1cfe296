import { Badge } from "@/components/ui/badge";
import type { Tone } from "@/components/ui/tone";
import { daysBetween, isoDate } from "@/domain/calendar/date";
import type { DueState } from "@/domain/service-request/due";
import type { ServiceRequest } from "@/domain/service-request/service-request.schema";
import { dueStateText, serviceRequestStateText } from "@/lib/text/service-requests";

const tones: Record<DueState, Tone> = {
  onTime: "accent",
  dueSoon: "behind",
  overdue: "breached",
  answered: "plan",
  answeredLate: "neutral",
};

/** Where a 诉求 stands: how its promise of an answer fares while it waits, what became of it afterwards. */
export function DueBadge({ request, today }: { request: ServiceRequest; today: string }) {
  const { state, dueState, dueOn } = request;
  if (state === "closed") return <Badge>{serviceRequestStateText.closed}</Badge>;
  const late = dueState === "overdue" ? ` ${daysBetween(isoDate(dueOn), isoDate(today))} 天` : "";
  return (
    <Badge tone={tones[dueState]} hasMark>
      {dueStateText[dueState]}
      {late}
    </Badge>
  );
}
