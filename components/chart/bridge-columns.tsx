import type { BridgeBar } from "./bridge-parts";
import { bridgeRange } from "./bridge-parts";
import { markFill } from "./chart-fill";
import { percent } from "./chart-scale";
import { MarkLink } from "./mark-link";

type BridgeColumnsProps = {
  label: string;
  bars: readonly BridgeBar[];
  tickText: (value: number) => string;
  height: number;
};

const top = 26;
const foot = 40;

/** The bridge as columns. Where every level is far above zero the feet are cut off, and the axis says from where. */
export function BridgeColumns({ label, bars, tickText, height }: BridgeColumnsProps) {
  const { low, high } = bridgeRange(bars);
  const bottom = height - foot;
  const y = (value: number) => bottom - ((value - low) / (high - low || 1)) * (bottom - top);
  const slot = 1 / bars.length;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of links drawn in SVG has no element of its own
    <svg role="group" aria-label={label} width="100%" height={height} className="chart">
      <line x1="0" x2="100%" y1={bottom + 0.5} y2={bottom + 0.5} className="stroke-line-strong" />
      {low > 0 ? (
        <text x="0" y={height - 4} className="fill-ink-faint text-xs">
          纵轴从 {tickText(low)} 起
        </text>
      ) : null}
      {bars.slice(0, -1).map((bar, index) => (
        <line
          key={bar.id}
          x1={percent(slot * (index + 0.82))}
          x2={percent(slot * (index + 1.18))}
          y1={y(bar.to)}
          y2={y(bar.to)}
          className="stroke-line-strong"
          strokeDasharray="2 2"
        />
      ))}
      {bars.map((bar, index) => (
        <BridgeColumn key={bar.id} bar={bar} slot={slot} index={index} bottom={bottom} low={low} y={y} />
      ))}
    </svg>
  );
}

type BridgeColumnProps = {
  bar: BridgeBar;
  slot: number;
  index: number;
  bottom: number;
  low: number;
  y: (value: number) => number;
};

function BridgeColumn({ bar, slot, index, bottom, low, y }: BridgeColumnProps) {
  const from = y(bar.isEnd ? Math.max(low, 0) : bar.from);
  const to = y(bar.to);
  const [upper, lower] = [Math.min(from, to), Math.max(from, to)];
  const middle = percent(slot * (index + 0.5));
  return (
    <MarkLink name={bar.name} href={bar.href}>
      <rect
        x={percent(slot * index)}
        y="0"
        width={percent(slot)}
        height={bottom + 22}
        className="chart-hit"
      />
      <rect
        x={percent(slot * (index + 0.18))}
        y={upper}
        width={percent(slot * 0.64)}
        height={Math.max(lower - upper, 1.5)}
        rx="1.5"
        className={markFill[bar.fill]}
      />
      <text
        x={middle}
        y={upper - 6}
        textAnchor="middle"
        className={bar.isEnd ? "chart-halo fill-ink text-sm font-semibold" : "chart-halo fill-ink text-xs"}
      >
        {bar.valueText}
      </text>
      <text x={middle} y={bottom + 17} textAnchor="middle" className="fill-ink-muted text-xs">
        {bar.label}
      </text>
    </MarkLink>
  );
}
