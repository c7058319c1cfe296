import { z } from "zod";
import { onMillimetre, type Shape } from "./geometry";

export const mostPointsInShape = 20_000;

/** Metres of EPSG:4527 within some 100 km of the park, on the millimetre grid. */
const pointField = z
  .object({
    east: z.number().min(39_380_000, "坐标不在园区附近").max(39_620_000, "坐标不在园区附近"),
    north: z.number().min(4_190_000, "坐标不在园区附近").max(4_430_000, "坐标不在园区附近"),
  })
  .transform(onMillimetre);

const ringField = z
  .array(pointField)
  .min(3, "一圈界址至少三个点")
  .max(mostPointsInShape, `一宗地的界址点不超过 ${mostPointsInShape} 个`);

const pointsIn = (shape: Shape): number =>
  shape.reduce(
    (sum, { outer, holes }) => sum + outer.length + holes.reduce((inHoles, hole) => inHoles + hole.length, 0),
    0,
  );

/** A boundary as it is stored: rings open, metres of EPSG:4527. Form only; `checkShape` judges the geometry. */
export const shapeField = z
  .array(z.object({ outer: ringField, holes: z.array(ringField).max(200, "一宗地的扣除圈不超过 200 个") }))
  .min(1, "没有界址")
  .max(200, "一宗地不超过 200 个部分")
  .refine((shape) => pointsIn(shape) <= mostPointsInShape, {
    error: `一宗地的界址点不超过 ${mostPointsInShape} 个`,
  });
