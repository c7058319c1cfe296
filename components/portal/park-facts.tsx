import { Stat } from "@/components/ui/stat";
import type { PlanFact } from "@/domain/portal/overview.schema";
import { figureText, planNames, yearNote } from "./plan-figure";
import { PortalSection } from "./portal-shell";

type ParkFactsProps = { facts: readonly PlanFact[] };

/** The park in one minute: the plan's figures, each with its year and, on hover, the plan's words. */
export function ParkFacts({ facts }: ParkFactsProps) {
  const figures = facts.filter((fact) => fact.value !== null && fact.unit !== "年");
  if (figures.length === 0) return null;
  return (
    <PortalSection id="park" title="园区概况" note={`数据摘自园区${planNames(figures)}，悬停可见原文`}>
      <div className="grid grid-cols-2 gap-x-6 gap-y-6 sm:grid-cols-3 lg:grid-cols-4">
        {figures.map((fact) => (
          <Stat
            key={fact.title}
            label={fact.title}
            value={figureText(fact)}
            unit={fact.unit ?? undefined}
            note={yearNote(fact)}
            hint={fact.quote}
          />
        ))}
      </div>
    </PortalSection>
  );
}
