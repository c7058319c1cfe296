import Link from "next/link";
import type { PlanFact, PortalOverview } from "@/domain/portal/overview.schema";
import { muOfSqmWithUnit } from "@/lib/format/parcel-area";
import { paths } from "@/lib/paths";
import { zoneText } from "@/lib/text/industries";
import { figureText } from "./plan-figure";
import { PortalSection } from "./portal-shell";

function description(facts: readonly PlanFact[]): string | null {
  const size = facts.find((fact) => fact.title === "占地面积");
  if (size) return `占地 ${figureText(size)} ${size.unit ?? ""}`;
  const statement = facts.find((fact) => fact.title === "定位" || fact.title === "形成")?.quote;
  return statement?.split("，规划面积")[0] ?? null;
}

/** The zones in the plan's words, with what is free in each. */
export function ZoneList({ zones }: Pick<PortalOverview, "zones">) {
  return (
    <PortalSection id="zones" title="五个片区">
      <dl className="border-t hairline">
        {zones.map(({ zone, facts, available }) => (
          <div
            key={zone}
            className="grid gap-x-6 gap-y-1 border-b hairline py-4 sm:grid-cols-[10rem_minmax(0,1fr)_14rem]"
          >
            <dt className="font-semibold">{zoneText[zone]}</dt>
            <dd className="text-pretty text-ink-muted">{description(facts)}</dd>
            <dd className="sm:text-right">
              {available.count > 0 ? (
                <Link href={`${paths.land}?zone=${zone}`} className="link" prefetch={false}>
                  可供 {available.count} 宗，{muOfSqmWithUnit(available.areaSqm)}
                </Link>
              ) : (
                <span className="text-ink-muted">暂无对外公布地块</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </PortalSection>
  );
}
