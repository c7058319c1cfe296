import { roundLength, screenScale } from "@/domain/land-map/scale";
import { formatNumber } from "@/lib/format/number";

const mostPixels = 120;

const lengthText = (metres: number) =>
  metres >= 1000 ? `${formatNumber(metres / 1000)} 公里` : `${formatNumber(metres)} 米`;

/** A round length as it lies on the screen, with the scale it makes, and where north is. */
export function ScaleBar({ metresPerPixel }: { metresPerPixel: number }) {
  const metres = roundLength(metresPerPixel * mostPixels);
  const scale = screenScale(metresPerPixel);
  const step = 10 ** Math.max(0, Math.floor(Math.log10(scale)) - 1);
  return (
    <div className="pointer-events-none absolute bottom-2 left-2 flex items-end gap-3 rounded-md bg-surface/85 px-2 py-1 text-sm text-ink">
      <svg role="img" aria-label="北在上" width={16} height={26} viewBox="0 0 16 26">
        <path d="M8 9 13 25 8 21 3 25z" fill="currentColor" />
        <text x={8} y={7} textAnchor="middle" fontSize={8} fontWeight={600} fill="currentColor">
          北
        </text>
      </svg>
      <div>
        <p className="tabular-nums">{lengthText(metres)}</p>
        <div
          className="h-1.5 border-x-2 border-b-2 border-ink"
          style={{ width: Math.round(metres / metresPerPixel) }}
        />
      </div>
      <p className="text-ink-muted tabular-nums">约 1:{formatNumber(Math.round(scale / step) * step)}</p>
    </div>
  );
}
