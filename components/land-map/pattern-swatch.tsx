import { useId } from "react";
import type { GroundPattern, ShadeLook } from "./shade-looks";

const lines: Record<Exclude<GroundPattern, "plain">, string> = {
  dots: "M1.8 1.8h.01M5.8 5.8h.01",
  rising: "M-2 2 2-2M0 8 8 0M6 10 10 6",
  falling: "M-2 6 2 10M0 0 8 8M6-2 10 2",
  level: "M0 4H8",
  cross: "M0 0 8 8M0 8 8 0",
};

type GroundFillProps = { id: string; look: ShadeLook; scale?: number };

/** The ground of a class as an SVG pattern, the same as on the canvas; `scale` for drawings in millimetres. */
export function GroundFill({ id, look: { colour, pattern }, scale = 1 }: GroundFillProps) {
  return (
    <pattern id={id} width={8} height={8} patternUnits="userSpaceOnUse" patternTransform={`scale(${scale})`}>
      <rect width={8} height={8} style={{ fill: `var(--color-map-${colour})` }} fillOpacity={0.55} />
      {pattern === "plain" ? null : (
        <path
          d={lines[pattern]}
          fill="none"
          style={{ stroke: "var(--color-ink)" }}
          strokeOpacity={0.4}
          strokeWidth={pattern === "dots" ? 1.6 : 1}
          strokeLinecap={pattern === "dots" ? "round" : "butt"}
        />
      )}
    </pattern>
  );
}

/** A piece of ground in the legend. */
export function PatternSwatch({ look }: { look: ShadeLook }) {
  const id = useId();
  return (
    <svg aria-hidden="true" width={22} height={14} className="shrink-0">
      <defs>
        <GroundFill id={id} look={look} />
      </defs>
      <rect
        x={0.5}
        y={0.5}
        width={21}
        height={13}
        fill={`url(#${id})`}
        style={{ stroke: "var(--color-ink)" }}
        strokeWidth={0.75}
      />
    </svg>
  );
}
