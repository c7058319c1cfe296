import Link from "next/link";
import { IndustryMark } from "@/components/ui/industry-chip";
import { industryHue } from "@/components/ui/industry-mark";
import { targetIndustries, traditionalIndustries } from "@/domain/industry/industry";
import type { PlanFact, PortalOverview } from "@/domain/portal/overview.schema";
import { paths } from "@/lib/paths";
import { industryText } from "@/lib/text/industries";
import { wantedText } from "./industry-direction";
import { factOf, figureText, quoteOf, yearNote } from "./plan-figure";
import { PortalSection } from "./portal-shell";

type IndustryListProps = Pick<PortalOverview, "industries">;

/** The four industries: what there is and what is wanted. */
export function IndustryList({ industries }: IndustryListProps) {
  const factsOf = (industry: string) => industries.find((entry) => entry.industry === industry)?.facts ?? [];
  return (
    <PortalSection id="industries" title="重点产业">
      <div className="grid gap-x-8 gap-y-10 sm:grid-cols-2 lg:grid-cols-4">
        {targetIndustries.map((industry) => (
          <article key={industry} className="flex flex-col">
            <h3 className="flex items-center gap-2 border-b-2 border-ink pb-2 text-lg font-semibold">
              <IndustryMark hue={industryHue(industry)} size={11} />
              {industryText[industry]}
            </h3>
            <Existing facts={factsOf(industry)} />
            <h4 className="mt-4 text-sm text-ink-muted">希望引进</h4>
            <ul className="mt-1 space-y-1">
              {wantedText[industry].map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            <p className="mt-auto pt-4">
              <Link href={`${paths.intentForm}?industry=${industry}`} className="link" prefetch={false}>
                登记{industryText[industry]}项目
              </Link>
            </p>
          </article>
        ))}
      </div>
      <Traditional factsOf={factsOf} />
    </PortalSection>
  );
}

function Existing({ facts }: { facts: readonly PlanFact[] }) {
  const figures = [factOf(facts, "生产企业", "整车生产企业"), factOf(facts, "工业总产值", "年产值")].filter(
    (fact) => fact !== undefined,
  );
  const direction = quoteOf(facts, "主要产品") ?? quoteOf(facts, "重点方向") ?? quoteOf(facts, "研究开发");
  return (
    <>
      <h4 className="mt-4 text-sm text-ink-muted">{figures.length > 0 ? "现有基础" : "发展方向"}</h4>
      {figures.length > 0 ? (
        <dl className="mt-1 flex flex-wrap gap-x-6">
          {figures.map((fact) => (
            <div key={fact.title} title={fact.quote}>
              <dt className="sr-only">{fact.title}</dt>
              <dd className="text-lg font-semibold tabular-nums">
                {figureText(fact)}
                <span className="ml-0.5 text-sm font-normal text-ink-muted">
                  {fact.unit}
                  {fact.title}
                </span>
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
      {direction ? <p className="mt-1 text-pretty">{direction.replace(/^主要产品：/, "")}</p> : null}
      {figures[0] ? <p className="text-sm text-ink-muted">{yearNote(figures[0])}数据</p> : null}
    </>
  );
}

function Traditional({ factsOf }: { factsOf: (industry: string) => readonly PlanFact[] }) {
  const rows = traditionalIndustries.flatMap((industry) => {
    const output = factOf(factsOf(industry), "年产值");
    return output ? [{ industry, output, extension: quoteOf(factsOf(industry), "延伸方向") }] : [];
  });
  if (rows.length === 0) return null;
  return (
    <div className="mt-10 border-t hairline pt-5">
      <h3 className="font-semibold">传统优势产业</h3>
      <dl className="mt-3 grid gap-x-8 gap-y-4 sm:grid-cols-3">
        {rows.map(({ industry, output, extension }) => (
          <div key={industry}>
            <dt>
              {industryText[industry]}
              <span className="ml-2 text-sm text-ink-muted tabular-nums" title={output.quote}>
                {yearNote(output)}产值 {figureText(output)} {output.unit}
              </span>
            </dt>
            {extension ? <dd className="text-sm text-ink-muted text-pretty">{extension}</dd> : null}
          </div>
        ))}
      </dl>
    </div>
  );
}
