import { groundMetres, type Size } from "@/domain/land-map/scale";
import { type Tile, tileCorners, tileLevel, tilesOver } from "@/domain/land-map/tile-grid";
import type { Point } from "@/domain/survey/geometry";
import { toGeographic } from "@/domain/survey/projection";
import { projectAround } from "./svg-path";

type SheetTilesProps = { frame: Size; scale: number; middle: Point };

const dotsPerMm = 300 / 25.4;
const mostTiles = 400;

/** Streets and names under the ground, each tile laid on its three corners in the plane of the sheet. */
export function SheetTiles({ frame, scale, middle }: SheetTilesProps) {
  const project = projectAround(middle, groundMetres(1, scale), frame.width, frame.height);
  const [east, north] = [groundMetres(frame.width, scale) / 2, groundMetres(frame.height, scale) / 2];
  const from = { east: middle.east - east, north: middle.north - north };
  const to = { east: middle.east + east, north: middle.north + north };
  let level = tileLevel(groundMetres(2, scale) / dotsPerMm, toGeographic(middle).lat);
  while (tilesOver(from, to, level).length > mostTiles) level -= 1;
  const matrixOf = (tile: Tile) => {
    const [upperLeft, upperRight, lowerLeft] = tileCorners(tile);
    const [left, top] = project(upperLeft);
    const [rightX, rightY] = project(upperRight);
    const [lowerX, lowerY] = project(lowerLeft);
    return `matrix(${rightX - left} ${rightY - top} ${lowerX - left} ${lowerY - top} ${left} ${top})`;
  };
  return (["vec", "cva"] as const).map((layer) => (
    <g key={layer} opacity={0.6}>
      {tilesOver(from, to, level).map((tile) => (
        <image
          key={`${tile.x} ${tile.y}`}
          href={`/api/tiles/${layer}/${tile.z}/${tile.x}/${tile.y}`}
          width={1}
          height={1}
          preserveAspectRatio="none"
          transform={matrixOf(tile)}
        />
      ))}
    </g>
  ));
}
