/** Scales a sheet may be printed at, as denominators. */
export const printScales = [500, 1000, 2000, 5000, 10_000] as const;
export type PrintScale = (typeof printScales)[number];

export const papers = ["A4", "A3"] as const;
export type Paper = (typeof papers)[number];

export const orientations = ["landscape", "portrait"] as const;
export type Orientation = (typeof orientations)[number];

/** Millimetres. */
export type Size = { width: number; height: number };

const long: Record<Paper, number> = { A4: 297, A3: 420 };
const short: Record<Paper, number> = { A4: 210, A3: 297 };

/** The sheet in millimetres. */
export const paperSize = (paper: Paper, orientation: Orientation): Size =>
  orientation === "landscape"
    ? { width: long[paper], height: short[paper] }
    : { width: short[paper], height: long[paper] };

/** Millimetres left white round the drawing, and what title and legend take. */
export const sheetMargins = { side: 10, top: 10, bottom: 10, title: 14, foot: 24 };

/** The map's frame on the sheet, in millimetres. */
export function frameSize(paper: Paper, orientation: Orientation): Size {
  const { width, height } = paperSize(paper, orientation);
  const { side, top, bottom, title, foot } = sheetMargins;
  return { width: width - 2 * side, height: height - top - bottom - title - foot };
}

/** Millimetres on paper of a length on the ground. */
export const paperMm = (metres: number, scale: number): number => (metres * 1000) / scale;

/** Metres on the ground of a length on paper. */
export const groundMetres = (mm: number, scale: number): number => (mm * scale) / 1000;

/** CSS pixels of a length on paper; a browser prints 96 of them to an inch at 100 %. */
export const cssPixels = (mm: number): number => (mm * 96) / 25.4;

/** The scale a screen shows where one CSS pixel covers so many metres. */
export const screenScale = (metresPerPixel: number): number => metresPerPixel * cssPixels(1000);

/** The longest of 1, 2, 5, 10, 20 … metres that is not longer than `most`; 1 when even that is. */
export function roundLength(most: number): number {
  if (most < 1) return 1;
  const power = 10 ** Math.floor(Math.log10(most) + 1e-9);
  const step = [5, 2, 1].find((factor) => factor * power <= most + 1e-9) ?? 1;
  return step * power;
}

/** The smallest scale of the list at which so much ground fits the frame; the largest one when none does. */
export function scaleToFit(ground: Size, frame: Size): PrintScale {
  const needed = Math.max((ground.width * 1000) / frame.width, (ground.height * 1000) / frame.height);
  return printScales.find((scale) => scale >= needed) ?? 10_000;
}

/** Multiples of `step` between two values, both included. */
export function ticks(from: number, to: number, step: number): number[] {
  const found: number[] = [];
  for (let at = Math.ceil(from / step) * step; at <= to; at += step) found.push(at);
  return found;
}
