import Link from "next/link";
import type { ForecastView } from "@/domain/forecast/forecast.schema";
import { formatYi } from "@/lib/format/money";
import { formatPercent } from "@/lib/format/number";
import { paths } from "@/lib/paths";

type Swing = ForecastView["swings"][number];

const rangeOf = ({ withoutBp, withBp, withoutP50Fen, withP50Fen }: Swing) =>
  withoutBp === null || withBp === null
    ? { low: `${formatYi(withoutP50Fen)}`, high: formatYi(withP50Fen) }
    : { low: formatPercent(withoutBp, 0), high: formatPercent(withBp, 0) };

/** The ten projects on which the answer hangs most: the answer were they to fail, and were they certain. */
export function SwingList({ view }: { view: ForecastView }) {
  const names = new Map(view.projects.map(({ id, name }) => [id, name]));
  const shown = view.swings.filter(({ id }) => names.has(id));
  if (shown.length === 0) return <p className="text-ink-muted">没有可比较的项目。</p>;
  const isChance = shown.some(({ withBp }) => withBp !== null);
  return (
    <>
      <p className="mb-1 text-sm text-ink-muted">
        {isChance ? "达标可能：项目落空时 → 确定签约时" : "居中值（亿元）：项目落空时 → 确定签约时"}
      </p>
      <ol aria-label="影响最大的项目">
        {shown.map((swing, index) => {
          const { low, high } = rangeOf(swing);
          return (
            <li key={swing.id} className="border-t hairline first:border-t-0">
              <Link
                href={paths.project(swing.id)}
                className="touch -mx-1.5 flex min-h-8 pointer-coarse:min-h-11 items-center gap-2 rounded-sm px-1.5 hover:bg-hover"
              >
                <span className="w-5 shrink-0 text-right text-ink-faint tabular-nums">{index + 1}</span>
                <span className="min-w-0 flex-1 truncate">{names.get(swing.id)}</span>
                <span className="flex shrink-0 gap-1.5 tabular-nums">
                  <span className="min-w-9 text-right">{low}</span>
                  <span className="text-ink-faint">→</span>
                  <span className="min-w-9 text-right">{high}</span>
                </span>
              </Link>
            </li>
          );
        })}
      </ol>
    </>
  );
}
