import { BridgeColumns } from "./bridge-columns";
import type { BridgeEnd, BridgeStep } from "./bridge-parts";
import { bridgeBars } from "./bridge-parts";
import { BridgeRows } from "./bridge-rows";
import { HiddenTable } from "./hidden-table";

type BridgeChartProps = {
  label: string;
  start: BridgeEnd;
  /** In the order they are drawn; the start and all of them add up to the end. */
  steps: readonly BridgeStep[];
  end: BridgeEnd;
  tickText: (value: number) => string;
  valueHeader: string;
  height?: number;
};

/** From one figure to another by signed steps: columns where there is room, rows on a phone. */
export function BridgeChart(props: BridgeChartProps) {
  const { label, start, steps, end, tickText, valueHeader, height = 260 } = props;
  const bars = bridgeBars(start, steps, end);
  return (
    <div className="@container">
      <div className="@max-xl:hidden">
        <BridgeColumns label={label} bars={bars} tickText={tickText} height={height} />
      </div>
      <div className="@xl:hidden">
        <BridgeRows label={label} bars={bars} tickText={tickText} />
      </div>
      <HiddenTable
        label={label}
        head={["项目", valueHeader]}
        rows={bars.map(({ id, label: name, valueText }) => ({ id, cells: [name, valueText] }))}
      />
    </div>
  );
}
