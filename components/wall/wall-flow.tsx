import Link from "next/link";
import { ColumnChart } from "@/components/chart/column-chart";
import type { CockpitOverview } from "@/domain/cockpit/overview.schema";
import type { Stage } from "@/domain/project/stage";
import { trimDecimal } from "@/domain/shared/trim-decimal";
import { formatMonth } from "@/lib/format/date";
import { formatMeasure, formatMeasureValue, measuredValue, measureUnit } from "@/lib/format/measure";
import { formatYi } from "@/lib/format/money";
import { absent, formatNumber } from "@/lib/format/number";
import { amountsHref } from "@/lib/search-params/amount-ledger";
import { projectsHref } from "@/lib/search-params/project-ledger";
import { measureText } from "@/lib/text/amounts";
import { stageText } from "@/lib/text/stages";
import { WallPanel } from "./wall-panel";

type Step = { label: string; stages: readonly Stage[] };

/** Sixteen stages are more than a wall can show to the back row: those of one office's work stand together. */
const steps: readonly Step[] = [
  { label: stageText.L0, stages: ["L0"] },
  { label: stageText.L1, stages: ["L1"] },
  { label: stageText.L2, stages: ["L2"] },
  { label: stageText.L3, stages: ["L3"] },
  { label: "三级评审", stages: ["R1", "R2", "R3"] },
  { label: "框架协议", stages: ["S1"] },
  { label: "签约待注册", stages: ["S2"] },
  { label: "注册待开工", stages: ["D1", "D2"] },
  { label: "开工至竣工", stages: ["B1", "B2", "B3"] },
  { label: "投产、达产", stages: ["O1", "O2"] },
];

function stepFigures({ funnel }: CockpitOverview, { stages }: Step) {
  const members = funnel.filter(({ stage }) => stages.includes(stage)).map(({ figure }) => figure);
  const sum = (name: "count" | "totalInvestmentFen") =>
    members.reduce((total, figure) => total + figure[name], 0);
  const filter = { scope: "all" as const, ...members[0]?.filter, stages: [...stages] };
  return { count: sum("count"), fen: sum("totalInvestmentFen"), href: projectsHref(filter) };
}

/** From lead to production with number and total investment. */
export function WallFunnel({ cockpit }: { cockpit: CockpitOverview }) {
  const rows = steps.map((step) => ({ ...step, ...stepFigures(cockpit, step) }));
  const full = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <WallPanel title="项目漏斗" note="正常推进，个、总投资亿元">
      <ol aria-label="按阶段">
        {rows.map(({ label, count, fen, href }) => {
          const amount = fen > 0 ? formatYi(fen) : absent;
          const name = `现处${label} ${formatNumber(count)} 个，总投资 ${amount} 亿元`;
          return (
            <li key={label}>
              <Link
                href={href}
                prefetch={false}
                aria-label={name}
                title={name}
                className="touch -mx-1.5 grid min-h-7 grid-cols-[5.25rem_1fr_2rem_3.75rem] items-center gap-2 rounded-sm px-1.5 hover:bg-hover"
              >
                <span className="truncate">{label}</span>
                <span aria-hidden className="h-3 rounded-[2px] bg-sunken">
                  <span
                    className="block h-full rounded-[2px] bg-accent"
                    style={{ width: `${(count / full) * 100}%` }}
                  />
                </span>
                <span className="text-right font-semibold tabular-nums">{formatNumber(count)}</span>
                <span className="text-right text-ink-muted tabular-nums">{amount}</span>
              </Link>
            </li>
          );
        })}
      </ol>
    </WallPanel>
  );
}

/** The last twelve months of the plan; the running one is paler. */
export function WallTrend({ cockpit }: { cockpit: CockpitOverview }) {
  const { measure } = cockpit;
  const unit = measureUnit(measure);
  return (
    <WallPanel title="月度走势" note={`${measureText[measure]}，按统计月，${unit}`}>
      <ColumnChart
        label="月度走势"
        columns={cockpit.byMonth.slice(-12).map(({ key, figure }) => ({
          id: key,
          label: `${Number(key.slice(5))}月`,
          name: `${formatMonth(key)} ${formatMeasure(measure, figure)} ${unit}，${formatNumber(figure.count)} 笔`,
          value: measuredValue(measure, figure),
          valueText: formatMeasure(measure, figure),
          href: amountsHref(figure.filter),
          isFaint: key === cockpit.asOfMonth,
        }))}
        tickText={(value) => trimDecimal(formatMeasureValue(measure, value))}
        valueHeader={unit}
        periodHeader="统计月"
        height={150}
      />
    </WallPanel>
  );
}
