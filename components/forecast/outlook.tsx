import { Figure } from "@/components/ui/figure";
import type { ForecastView, Outlook } from "@/domain/forecast/forecast.schema";
import { formatMonth } from "@/lib/format/date";
import { formatAmount, formatYi } from "@/lib/format/money";
import { formatPercent } from "@/lib/format/number";
import { measureText } from "@/lib/text/amounts";

const place = (value: number, full: number) =>
  `${Math.min(100, (Math.max(0, value) / full) * 100).toFixed(2)}%`;

type BandProps = { view: ForecastView; outlook: Outlook; full: number; label: string };

/** What is counted, the range of what comes on top of it, and the target, on one scale. */
function Band({ view, outlook, full, label }: BandProps) {
  const { actualFen, targetFen } = view;
  const { p10Fen, p50Fen, p90Fen } = outlook;
  const width = ((p90Fen - p10Fen) / full) * 100;
  return (
    <div>
      <p className="mb-1 text-sm text-ink-muted">{label}</p>
      <div className="relative h-6 rounded-sm bg-sunken" aria-hidden>
        <span
          className="absolute inset-y-0 left-0 rounded-sm bg-accent"
          style={{ width: place(actualFen, full) }}
        />
        <span
          className="absolute inset-y-1 rounded-sm bg-accent-line"
          style={{ left: place(p10Fen, full), width: `${Math.max(width, 0.4).toFixed(2)}%` }}
        />
        <span className="absolute inset-y-0 w-0.5 bg-ink" style={{ left: place(p50Fen, full) }} />
        {targetFen === null ? null : (
          <span className="absolute -inset-y-1 w-0.5 bg-breached" style={{ left: place(targetFen, full) }} />
        )}
      </div>
    </div>
  );
}

function Words({ view, outlook }: { view: ForecastView; outlook: Outlook }) {
  const reach =
    outlook.reachBp === null
      ? null
      : `达到${view.isTargetAssumed ? "假定" : ""}目标 ${formatAmount(view.targetFen)}的可能 ${formatPercent(outlook.reachBp, 0)}`;
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-3">
        <Figure
          value={formatYi(outlook.p50Fen)}
          unit="亿元"
          className="font-semibold text-display tracking-tight"
          unitClassName="text-xl tracking-normal"
        />
        <span className="text-base text-ink-muted tabular-nums">
          八成把握在 {formatYi(outlook.p10Fen)}–{formatYi(outlook.p90Fen)} 亿元之间
        </span>
      </p>
      {reach ? <p className="font-semibold">{reach}</p> : null}
      <p className="text-sm text-ink-muted">
        已计入 {formatAmount(view.actualFen)}，预期再增 {formatAmount(outlook.expectedFen - view.actualFen)}
        ，其中前三个项目占 {formatPercent(outlook.topThreeBp)}
      </p>
    </>
  );
}

/** The answer first: middle, range, chance; beside it what is tried out. */
export function OutlookHead({ view }: { view: ForecastView }) {
  const { base, whatIf, targetFen } = view;
  const shown = whatIf ?? base;
  const full = Math.max(base.p90Fen, shown.p90Fen, targetFen ?? 0, 1) * 1.06;
  return (
    <section aria-labelledby="outlook" className="grid gap-3">
      <h2 id="outlook" className="text-sm text-ink-muted">
        到{formatMonth(view.untilMonth)}的{measureText[view.measure]}
        {whatIf ? "（按假设）" : ""}
      </h2>
      <div className="grid gap-1">
        <Words view={view} outlook={shown} />
      </div>
      {whatIf ? <Change base={base} whatIf={whatIf} /> : null}
      <Band view={view} outlook={base} full={full} label={whatIf ? "现状" : "已计入与预测区间"} />
      {whatIf ? <Band view={view} outlook={whatIf} full={full} label="假设" /> : null}
      <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm text-ink-muted">
        <Key className="bg-accent">已计入</Key>
        <Key className="bg-accent-line">八成把握的区间</Key>
        <Key className="bg-ink">居中值</Key>
        {targetFen === null ? null : <Key className="bg-breached">目标</Key>}
      </ul>
    </section>
  );
}

function Key({ className, children }: { className: string; children: string }) {
  return (
    <li className="flex items-center gap-1.5">
      <span aria-hidden className={`h-3 w-3 rounded-[2px] ${className}`} />
      {children}
    </li>
  );
}

function Change({ base, whatIf }: { base: Outlook; whatIf: Outlook }) {
  const difference = whatIf.p50Fen - base.p50Fen;
  const words =
    difference === 0 ? "不变" : `${difference < 0 ? "减少" : "增加"} ${formatAmount(Math.abs(difference))}`;
  const reach =
    base.reachBp === null || whatIf.reachBp === null
      ? ""
      : `，达标可能由 ${formatPercent(base.reachBp, 0)} 变为 ${formatPercent(whatIf.reachBp, 0)}`;
  return (
    <p role="status" className="text-behind-text">
      与现状相比，居中值{words}
      {reach}
    </p>
  );
}
