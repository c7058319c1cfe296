import Link from "next/link";
import { BridgeChart } from "@/components/chart/bridge-chart";
import { ChartFrame } from "@/components/chart/chart-frame";
import type { ChangesView } from "@/domain/flow/changes.schema";
import { formatMeasureValue, measuredValue, measureUnit } from "@/lib/format/measure";
import { formatNumber } from "@/lib/format/number";
import { amountsHref } from "@/lib/search-params/amount-ledger";
import { measureText } from "@/lib/text/amounts";
import { amountChangeText } from "@/lib/text/flow";
import { signedMeasure } from "./signed-text";

const shortText = { first: "首次计入", later: "续增", correction: "红冲更正" } as const;

type Step = ChangesView["counted"]["steps"][number];

function StepList({ step, view }: { step: Step; view: ChangesView }) {
  const { measure } = view;
  if (step.figure.count === 0) return null;
  return (
    <section>
      <h3 className="mb-1 flex items-baseline gap-2 text-sm">
        <span className="font-semibold">{amountChangeText[step.change]}</span>
        <Link
          href={amountsHref(step.figure.filter)}
          prefetch={false}
          className="touch link ml-auto tabular-nums"
        >
          {formatNumber(step.figure.count)} 笔，{signedMeasure(measure, measuredValue(measure, step.figure))}{" "}
          {measureUnit(measure)}
        </Link>
      </h3>
      <ul>
        {step.projects.map(({ id, name, figure }) => (
          <li key={id} className="border-t hairline">
            <Link
              href={amountsHref(figure.filter)}
              prefetch={false}
              className="touch -mx-1.5 flex min-h-8 items-center gap-3 rounded-sm px-1.5 hover:bg-hover"
            >
              <span className="min-w-0 flex-1 truncate">{name}</span>
              <span className="tabular-nums">{signedMeasure(measure, measuredValue(measure, figure))}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** From what was counted at the end of a day to what is counted now, by the rows that came since. */
export function CountedBridge({ view, asOf }: { view: ChangesView; asOf: string }) {
  const { measure, counted, since } = view;
  const unit = measureUnit(measure);
  const of = (figure: Step["figure"]) => measuredValue(measure, figure);
  const end = (label: string, figure: Step["figure"]) => ({
    label,
    name: `${label}${measureText[measure]} ${formatMeasureValue(measure, of(figure))} ${unit}，${formatNumber(figure.count)} 笔`,
    value: of(figure),
    valueText: formatMeasureValue(measure, of(figure)),
    href: amountsHref(figure.filter),
  });
  const steps = counted.steps.map(({ change, figure }) => ({
    ...end(shortText[change], figure),
    id: change,
    name: `${amountChangeText[change]} ${signedMeasure(measure, of(figure))} ${unit}，${formatNumber(figure.count)} 笔`,
    valueText: signedMeasure(measure, of(figure)),
  }));
  return (
    <ChartFrame
      title={`${measureText[measure]}为什么变了`}
      unit={unit}
      asOf={`${since} 对比现在，${asOf}`}
      note={`${view.plan.name}内已计入的累计额，按统计月归集。与月末比，其后各统计月为新增；与月中某日比，当月按发生日期划分`}
      source="资金台账（已核定），红冲的负数单列"
    >
      <BridgeChart
        label={`${measureText[measure]}的变动`}
        start={end(since, counted.start)}
        steps={steps}
        end={end("现在", counted.end)}
        tickText={(value) => formatMeasureValue(measure, value)}
        valueHeader={unit}
      />
      <div data-chart-controls className="mt-3 grid grid-cols-1 gap-x-8 gap-y-4 md:grid-cols-2">
        {counted.steps.map((step) => (
          <StepList key={step.change} step={step} view={view} />
        ))}
      </div>
    </ChartFrame>
  );
}
