/** Colour arithmetic for the token test: OKLCH → linear sRGB, WCAG contrast, colour-blind simulation. */
type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];
export type Tokens = ReadonlyMap<string, Triple>;

const declaration = /--color-([a-z-]+):\s*oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)/g;

function read(css: string): Tokens {
  const found = Array.from(css.matchAll(declaration), ([, name = "", l, c, h]): [string, Triple] => [
    name,
    toLinear([Number(l), Number(c), Number(h)]),
  ]);
  return new Map(found);
}

/** Light tokens stand in `@theme`; dark ones replace them inside `@variant dark`. */
export function parseTokens(css: string): Record<"light" | "dark", Tokens> {
  const [lightCss = "", darkCss = ""] = css.split("@variant dark");
  const light = read(lightCss);
  return { light, dark: new Map([...light, ...read(darkCss)]) };
}

function multiply(matrix: Matrix, [x, y, z]: Triple): Triple {
  const row = ([a, b, c]: Triple) => a * x + b * y + c * z;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
}

function toLinear([l, c, h]: Triple): Triple {
  const angle = (h * Math.PI) / 180;
  const lab: Triple = [l, c * Math.cos(angle), c * Math.sin(angle)];
  const lms = multiply(labToLms, lab).map((value) => value ** 3);
  const rgb = multiply(lmsToRgb, [lms[0] ?? 0, lms[1] ?? 0, lms[2] ?? 0]);
  const clip = (value: number) => Math.min(Math.max(value, 0), 1);
  return [clip(rgb[0]), clip(rgb[1]), clip(rgb[2])];
}

function toLab(rgb: Triple): Triple {
  const [l, m, s] = multiply(rgbToLms, rgb);
  return multiply(lmsToLab, [Math.cbrt(l), Math.cbrt(m), Math.cbrt(s)]);
}

function colourOf(tokens: Tokens, name: string): Triple {
  const colour = tokens.get(name);
  if (!colour) throw new Error(`no token ${name}`);
  return colour;
}

const luminance = ([r, g, b]: Triple) => 0.2126 * r + 0.7152 * g + 0.0722 * b;

/** WCAG 2 contrast of two tokens, 1–21. */
export function contrast(tokens: Tokens, one: string, other: string): number {
  const first = luminance(colourOf(tokens, one));
  const second = luminance(colourOf(tokens, other));
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

export type Eyes = "normal" | "protan" | "deutan" | "tritan";

/** The token as the eye sees it (Machado 2009, severity 1), in linear sRGB. */
export function simulate(tokens: Tokens, name: string, eyes: Eyes): Triple {
  const colour = colourOf(tokens, name);
  if (eyes === "normal") return colour;
  const [r, g, b] = multiply(blindness[eyes], colour);
  return [Math.max(r, 0), Math.max(g, 0), Math.max(b, 0)];
}

/** Distance in OKLab; 0.02 is just noticeable. */
export function distance(one: Triple, other: Triple): number {
  const [a, b] = [toLab(one), toLab(other)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

const labToLms: Matrix = [
  [1, 0.3963377774, 0.2158037573],
  [1, -0.1055613458, -0.0638541728],
  [1, -0.0894841775, -1.291485548],
];
const lmsToRgb: Matrix = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701],
];
const rgbToLms: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const lmsToLab: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];
const blindness: Record<Exclude<Eyes, "normal">, Matrix> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};
