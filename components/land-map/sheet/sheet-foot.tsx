import { groundMetres, paperMm, roundLength } from "@/domain/land-map/scale";
import type { MapShade } from "@/domain/land-map/shade";
import { formatNumber } from "@/lib/format/number";
import { PatternSwatch } from "../pattern-swatch";
import { shadeLooks, shadeText } from "../shade-looks";

type SheetFootProps = {
  scale: number;
  shade: MapShade;
  counts: ReadonlyMap<string, number>;
  today: string;
  tiles: { attribution: string; reviewNo: string | null } | null;
};

/** Scale bar, legend, and what a map has to say about itself. */
export function SheetFoot({ scale, shade, counts, today, tiles }: SheetFootProps) {
  const metres = roundLength(groundMetres(50, scale));
  const mm = paperMm(metres, scale);
  return (
    <footer
      className="flex items-start gap-[8mm] pt-[2mm] text-[2.8mm] leading-[4mm]"
      style={{ height: "24mm" }}
    >
      <div className="shrink-0">
        <p className="font-semibold tabular-nums">1:{formatNumber(scale)}</p>
        <svg
          role="img"
          aria-label={`比例尺，图上 ${formatNumber(mm, 1)} 毫米为 ${formatNumber(metres)} 米`}
          style={{ width: `${mm + 12}mm`, height: "7mm" }}
          viewBox={`0 0 ${mm + 12} 7`}
        >
          <path d={`M0.1 1V3H${mm}V1M${mm / 2} 3V1.6`} fill="none" stroke="currentColor" strokeWidth={0.25} />
          <rect x={0.1} y={2.2} width={mm / 2} height={0.8} fill="currentColor" />
          <text x={0} y={6} fontSize={2.4} fill="currentColor">
            0
          </text>
          <text x={mm} y={6} fontSize={2.4} textAnchor="middle" fill="currentColor">
            {formatNumber(metres)} 米
          </text>
        </svg>
      </div>
      <svg role="img" aria-label="北在上" style={{ width: "8mm", height: "14mm" }} viewBox="0 0 8 14">
        <path d="M4 4 6.5 13.5 4 11.5 1.5 13.5z" fill="currentColor" />
        <text x={4} y={3} fontSize={3} textAnchor="middle" fill="currentColor">
          北
        </text>
      </svg>
      <div className="min-w-0 flex-1">
        <p className="font-semibold">图例（{shadeText[shade]}）</p>
        <ul className="flex flex-wrap gap-x-[4mm]">
          {Object.entries(shadeLooks[shade]).map(([kind, look]) => (
            <li key={kind} className="inline-flex items-center gap-[1.2mm]">
              <PatternSwatch look={look} />
              {look.label} {formatNumber(counts.get(kind) ?? 0)}
            </li>
          ))}
        </ul>
      </div>
      <div className="shrink-0 text-right">
        <p>坐标系：2000 国家大地坐标系，3 度带第 39 带（EPSG:4527）</p>
        <p>制图日期：{today}</p>
        {tiles ? (
          <p>
            底图：{tiles.attribution}，审图号 {tiles.reviewNo ?? "未填写"}
          </p>
        ) : (
          <p>内部资料，不公开出版</p>
        )}
      </div>
    </footer>
  );
}
