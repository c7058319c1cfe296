import type { Point, Shape } from "@/domain/survey/geometry";

/** From metres of EPSG:4527 to the units of a drawing, its axis turned downwards. */
export type Project = (point: Point) => readonly [x: number, y: number];

const round = (value: number) => Math.round(value * 100) / 100;

/** Rings of a shape as an SVG path; with `evenodd` holes stay open. */
export function pathOf(shape: Shape, project: Project): string {
  return shape
    .flatMap(({ outer, holes }) => [outer, ...holes])
    .map((ring) => {
      const points = ring.map((point) => project(point).map(round).join(" "));
      return points.length > 0 ? `M${points.join("L")}Z` : "";
    })
    .join("");
}

/** Drawing units from the middle of a frame: `each` metres to a unit. */
export const projectAround =
  (middle: Point, each: number, width: number, height: number): Project =>
  ({ east, north }) => [width / 2 + (east - middle.east) / each, height / 2 - (north - middle.north) / each];
