import type { PlanFact, PortalOverview } from "@/domain/portal/overview.schema";
import { figureText, planNames } from "./plan-figure";
import { PortalSection } from "./portal-shell";

/** Names of the plan's key projects by code, in the order shown. */
const names = new Map([
  ["smartPark", "智能产业园"],
  ["rongshangSmartManufacturing", "工信融商智能制造项目"],
  ["biomedicalPark", "生物医药产业园"],
  ["centralZoneRenewal", "中心区“退二进三”"],
]);

/** Which statement of the plan says most about a project. */
const telling = ["建设方向", "引进方向", "进展"];

const sentence = (facts: readonly PlanFact[]) =>
  telling
    .map((title) => facts.find((fact) => fact.title === title)?.quote)
    .find((quote) => quote !== undefined);

export function KeyProjects({ keyProjects }: Pick<PortalOverview, "keyProjects">) {
  const shown = [...names].flatMap(([code, name]) => {
    const facts = keyProjects.find((project) => project.code === code)?.facts;
    return facts ? [{ code, name, facts }] : [];
  });
  if (shown.length === 0) return null;
  return (
    <PortalSection
      id="projects"
      title="重点项目"
      note={`园区${planNames(shown.flatMap(({ facts }) => facts))}的表述`}
    >
      <div className="grid gap-x-12 gap-y-8 sm:grid-cols-2">
        {shown.map(({ code, name, facts }) => (
          <article key={code} className="border-t hairline pt-4">
            <h3 className="text-lg font-semibold">{name}</h3>
            <dl className="mt-1 flex flex-wrap gap-x-6 gap-y-1">
              {facts
                .filter((fact) => fact.value !== null)
                .map((fact) => (
                  <div key={fact.title} className="flex gap-1.5" title={fact.quote}>
                    <dt className="text-ink-muted">{fact.title}</dt>
                    <dd className="tabular-nums">
                      {figureText(fact)} {fact.unit}
                    </dd>
                  </div>
                ))}
            </dl>
            <p className="mt-2 text-ink-muted text-pretty">{sentence(facts)}</p>
          </article>
        ))}
      </div>
    </PortalSection>
  );
}
