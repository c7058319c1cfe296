import type { BridgeBar } from "./bridge-parts";
import { bridgeRange } from "./bridge-parts";
import { markFill } from "./chart-fill";
import { percent } from "./chart-scale";
import { MarkLink } from "./mark-link";

const rowHeight = 44;
/** Shares of the width: names at the left, values at the right, bars between them. */
const left = 0.27;
const right = 0.22;

type BridgeRowsProps = { label: string; bars: readonly BridgeBar[]; tickText: (value: number) => string };

/** The bridge top down, each row 44 px high for a finger. */
export function BridgeRows({ label, bars, tickText }: BridgeRowsProps) {
  const { low, high } = bridgeRange(bars);
  const x = (value: number) => left + ((value - low) / (high - low || 1)) * (1 - left - right);
  const foot = low > 0 ? 20 : 0;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of links drawn in SVG has no element of its own
    <svg
      role="group"
      aria-label={label}
      width="100%"
      height={bars.length * rowHeight + foot}
      className="chart"
    >
      {bars.map((bar, index) => {
        const y = index * rowHeight;
        const [from, to] = [x(bar.isEnd ? Math.max(low, 0) : bar.from), x(bar.to)];
        const baseline = y + rowHeight / 2 + 4;
        return (
          <MarkLink key={bar.id} name={bar.name} href={bar.href}>
            <rect x="0" y={y} width="100%" height={rowHeight} className="chart-hit" />
            <text x="0" y={baseline} className="fill-ink text-sm">
              {bar.label}
            </text>
            <rect
              x={percent(Math.min(from, to))}
              y={y + 13}
              width={percent(Math.max(Math.abs(to - from), 0.004))}
              height={rowHeight - 26}
              rx="1.5"
              className={markFill[bar.fill]}
            />
            <text
              x="100%"
              y={baseline}
              textAnchor="end"
              className={bar.isEnd ? "fill-ink text-sm font-semibold" : "fill-ink text-sm"}
            >
              {bar.valueText}
            </text>
            <line
              x1="0"
              x2="100%"
              y1={y + rowHeight - 0.5}
              y2={y + rowHeight - 0.5}
              className="stroke-line"
            />
          </MarkLink>
        );
      })}
      {low > 0 ? (
        <text x="0" y={bars.length * rowHeight + 15} className="fill-ink-faint text-xs">
          横轴从 {tickText(low)} 起
        </text>
      ) : null}
    </svg>
  );
}
