import sharp from "sharp";
import type { Random } from "../random";

const width = 960;
const height = 640;
const horizon = 400;

const rect = (x: number, y: number, w: number, h: number, fill: string): string =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${fill}"/>`;

/** A steel frame going up: columns, beams, some bays closed. */
function frame(random: Random): string {
  const [bays, floors] = [random.integer(4, 7), random.integer(1, 3)];
  const [left, bay, storey] = [random.integer(80, 200), random.integer(80, 100), random.integer(60, 80)];
  const base = horizon + 60;
  const parts: string[] = [];
  for (let floor = 0; floor < floors; floor += 1) {
    const y = base - (floor + 1) * storey;
    for (let index = 0; index < bays; index += 1) {
      const x = left + index * bay;
      if (random.chance(0.35)) parts.push(rect(x, y, bay, storey, "#b9c4cc"));
      parts.push(rect(x, y, 6, storey, "#5b6770"));
    }
    parts.push(rect(left, y, bays * bay, 8, "#5b6770"), rect(left + bays * bay, y, 6, storey, "#5b6770"));
  }
  return parts.join("");
}

function crane(random: Random): string {
  const x = random.integer(620, 840);
  return (
    rect(x, 90, 10, horizon - 30, "#d69a2d") +
    rect(x - random.integer(160, 300), 86, 380, 8, "#d69a2d") +
    rect(x - 120, 94, 2, random.integer(60, 160), "#444")
  );
}

/** A building site as a phone would take it, drawn; the same random gives the same picture. */
export async function sitePhoto(random: Random): Promise<Buffer> {
  const sky = random.pick(["#a8c5de", "#c3ced6", "#9fbbd6"]);
  const ground = random.pick(["#b49a72", "#a58f6d", "#9c9280"]);
  const drawing = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    rect(0, 0, width, horizon, sky),
    rect(0, horizon, width, height - horizon, ground),
    crane(random),
    frame(random),
    rect(0, 560, width, 8, "#e8e2d4"),
    "</svg>",
  ].join("");
  return sharp(Buffer.from(drawing)).jpeg({ quality: 60 }).toBuffer();
}

/** As an upload would make it. */
export const smallPhoto = (photo: Buffer): Promise<Buffer> =>
  sharp(photo).resize(320, 320, { fit: "inside" }).jpeg({ quality: 72 }).toBuffer();
