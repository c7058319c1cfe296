import { ActualBar, PlanBar, TimeAxis, TimeLane } from "@/components/ui/time-lane";
import { addMonths, isoDate } from "@/domain/calendar/date";
import { leaseOf, phaseOf, stripOf } from "@/domain/premises/lease";
import type { LeaseView } from "@/domain/premises/premises.schema";
import { scaleOver } from "@/lib/time-scale";

type LeaseStripProps = { leases: readonly LeaseView[]; today: string };

/** What is let when, from a year ago to two years from now; the list below says it in words. */
export function LeaseStrip({ leases, today }: LeaseStripProps) {
  const day = isoDate(today);
  const scale = scaleOver([addMonths(day, -12), addMonths(day, 24)], day);
  const parts = stripOf(leases.map(leaseOf), scale.from, scale.to);
  return (
    <div>
      <TimeAxis scale={scale} />
      <TimeLane scale={scale} today={day} className="h-7 rounded-sm bg-sunken">
        {parts.flatMap(({ from, to, lease }) => {
          if (lease === null) return [];
          const phase = phaseOf(lease, day);
          const span = { from, to };
          const title = `${lease.leaseFrom} 至 ${lease.leaseTo}`;
          return phase === "upcoming"
            ? [<PlanBar key={from} scale={scale} span={span} className="inset-y-1.5" title={title} />]
            : [
                <ActualBar
                  key={from}
                  scale={scale}
                  span={span}
                  tone={phase === "expiring" ? "behind" : phase === "over" ? "neutral" : "accent"}
                  className="inset-y-1.5"
                  title={title}
                />,
              ];
        })}
      </TimeLane>
    </div>
  );
}
