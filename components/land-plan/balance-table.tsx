import Link from "next/link";
import type { ReactNode } from "react";
import { Section } from "@/components/ui/section";
import type { BalanceView, LandPlanView } from "@/domain/land-plan/land-plan.schema";
import { classNames } from "@/lib/class-names";
import { signedMu } from "@/lib/format/signed-mu";
import { landPlanHref } from "@/lib/search-params/land-plan";

const gapTone = (gapSqm: string): string =>
  Number(gapSqm) > 0 ? "text-breached-text font-semibold" : "text-plan-text";

/** What a gap is called: 缺 where demand exceeds supply. */
const gapWords = (gapSqm: string): string => {
  const gap = Number(gapSqm);
  if (gap === 0) return "平";
  return `${gap > 0 ? "缺" : "余"} ${signedMu(gapSqm).replace("−", "")}`;
};

type Row = { label: string; note?: string; of: (balance: BalanceView, plan: LandPlanView) => ReactNode };

const count = (sqm: string, projects: number, unit: string) =>
  projects === 0 ? "–" : `${signedMu(sqm)}（${projects} ${unit}）`;

const rows: readonly Row[] = [
  {
    label: "用地需求",
    note: "概率折算",
    of: ({ quarter, demandSqm, demandCount }, { year }) =>
      demandCount === 0 ? (
        "–"
      ) : (
        <Link className="link" scroll={false} href={landPlanHref({ year, quarter })}>
          {count(demandSqm, demandCount, "个项目")}
        </Link>
      ),
  },
  {
    label: "需求全额",
    of: ({ fullDemandSqm, demandCount }) => (demandCount === 0 ? "–" : signedMu(fullDemandSqm)),
  },
  {
    label: "计划供应",
    note: "未供",
    of: ({ quarter, plannedSqm, plannedCount }) =>
      plannedCount === 0 ? (
        "–"
      ) : (
        <a className="link" href={`#quarter-${quarter}`}>
          {count(plannedSqm, plannedCount, "宗")}
        </a>
      ),
  },
  {
    label: "已供应",
    of: ({ quarter, suppliedSqm, suppliedCount }) =>
      suppliedCount === 0 ? (
        "–"
      ) : (
        <a className="link" href={`#quarter-${quarter}`}>
          {count(suppliedSqm, suppliedCount, "宗")}
        </a>
      ),
  },
  { label: "本季缺口", of: ({ gapSqm }) => <span className={gapTone(gapSqm)}>{gapWords(gapSqm)}</span> },
  {
    label: "累计缺口",
    of: ({ gapToDateSqm }) => <span className={gapTone(gapToDateSqm)}>{gapWords(gapToDateSqm)}</span>,
  },
  {
    label: "新增指标",
    note: "累计可用",
    of: ({ quotaToDateSqm }) =>
      Number(quotaToDateSqm) === 0 ? (
        "–"
      ) : (
        <a className="link" href="#quota">
          {signedMu(quotaToDateSqm)}
        </a>
      ),
  },
];

type BalanceTableProps = { plan: LandPlanView; openQuarter: number | null };

/** Demand, supply and gap in 亩, a column a quarter; every figure opens what it was added up from. */
export function BalanceTable({ plan, openQuarter }: BalanceTableProps) {
  return (
    <Section title="供需平衡" note="亩">
      <div className="scroll-thin overflow-x-auto">
        <table className="w-full min-w-[40rem] max-w-5xl text-sm">
          <thead className="text-ink-muted">
            <tr className="border-b hairline">
              <th scope="col" className="py-1.5 pr-3 text-left font-normal">
                <span className="sr-only">项目</span>
              </th>
              {plan.balances.map(({ quarter }) => (
                <th
                  key={quarter}
                  scope="col"
                  className={classNames(
                    "py-1.5 pl-3 text-right font-normal",
                    quarter === plan.currentQuarter && "font-semibold text-ink",
                    quarter === openQuarter && "text-accent-text",
                  )}
                >
                  {quarter} 季度{quarter === plan.currentQuarter ? "（本季）" : ""}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="tabular-nums">
            {rows.map(({ label, note, of }) => (
              <tr key={label} className="border-b hairline">
                <th scope="row" className="whitespace-nowrap py-1.5 pr-3 text-left font-normal">
                  {label}
                  {note ? <span className="ml-1 text-ink-faint">{note}</span> : null}
                </th>
                {plan.balances.map((balance) => (
                  <td key={balance.quarter} className="whitespace-nowrap py-1.5 pl-3 text-right">
                    {of(balance, plan)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="mt-2 max-w-4xl text-sm text-ink-muted">
        缺口为需求减未供的计划供应；已供应的不再计，其项目也不再计需求。
        {plan.laterCount > 0
          ? `${plan.year} 年以后还有 ${plan.laterCount} 个项目，折算 ${signedMu(plan.laterSqm)} 亩。`
          : ""}
      </p>
    </Section>
  );
}
