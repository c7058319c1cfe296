import { Badge } from "@/components/ui/badge";
import type { PlaceView } from "@/domain/matching/match.schema";
import { parcelStateText } from "@/lib/text/industries";
import { hurdleText, supplyOriginText } from "@/lib/text/matching";

/** As what it is offered, what must happen first, and who is already in the queue. */
export function PlaceBadges({ place, isHeld = false }: { place: PlaceView; isHeld?: boolean }) {
  const isGrafted = place.origin === "idle" || place.origin === "underused" || place.origin === "vacating";
  return (
    <span className="inline-flex flex-wrap items-center gap-1">
      {isGrafted ? <Badge tone="accent">嫁接招商 · {supplyOriginText[place.origin]}</Badge> : null}
      {!isGrafted && place.state ? <Badge>{parcelStateText[place.state]}</Badge> : null}
      {place.hurdles.map((hurdle) => (
        <Badge key={hurdle} tone="behind">
          {hurdleText[hurdle]}
        </Badge>
      ))}
      {isHeld ? <Badge tone="plan">本项目已锁定</Badge> : null}
      {!isHeld && place.holdCount > 0 ? <Badge>{place.holdCount} 个项目锁定中</Badge> : null}
    </span>
  );
}
