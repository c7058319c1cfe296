import type { GroundColour, GroundPattern, ShadeLook } from "../shade-looks";

/** The page's tokens as the canvas takes them. */
export type Palette = {
  ink: string;
  faint: string;
  line: string;
  paper: string;
  accent: string;
  accentSoft: string;
  breached: string;
  grid: string;
  zone: string;
  font: string;
  fill: (look: ShadeLook) => string | CanvasPattern;
  stroke: (colour: GroundColour) => string;
};

const cell = 8;

const strokes: Record<Exclude<GroundPattern, "plain" | "dots">, readonly (readonly number[])[]> = {
  rising: [
    [-2, 2, 2, -2],
    [0, 8, 8, 0],
    [6, 10, 10, 6],
  ],
  falling: [
    [-2, 6, 2, 10],
    [0, 0, 8, 8],
    [6, -2, 10, 2],
  ],
  level: [[0, 4, 8, 4]],
  cross: [
    [0, 0, 8, 8],
    [0, 8, 8, 0],
  ],
};

function drawPattern(context: CanvasRenderingContext2D, pattern: GroundPattern) {
  if (pattern === "plain") return;
  if (pattern === "dots") {
    context.fillRect(1, 1, 1.6, 1.6);
    context.fillRect(5, 5, 1.6, 1.6);
    return;
  }
  context.lineWidth = 1;
  context.beginPath();
  for (const [fromX = 0, fromY = 0, toX = 0, toY = 0] of strokes[pattern]) {
    context.moveTo(fromX, fromY);
    context.lineTo(toX, toY);
  }
  context.stroke();
}

/** A see-through ground with the pattern over it; the colour alone where the canvas has no patterns. */
function groundFill(colour: string, ink: string, pattern: GroundPattern): string | CanvasPattern {
  const ratio = Math.max(1, Math.round(window.devicePixelRatio));
  const canvas = document.createElement("canvas");
  canvas.width = cell * ratio;
  canvas.height = cell * ratio;
  const context = canvas.getContext("2d");
  if (!context) return colour;
  context.scale(ratio, ratio);
  context.globalAlpha = 0.55;
  context.fillStyle = colour;
  context.fillRect(0, 0, cell, cell);
  context.globalAlpha = 0.4;
  context.fillStyle = ink;
  context.strokeStyle = ink;
  drawPattern(context, pattern);
  return context.createPattern(canvas, "repeat") ?? colour;
}

/** Reads the tokens of the theme in force; read it anew when the theme changes. */
export function readPalette(element: Element): Palette {
  const styles = getComputedStyle(element);
  const token = (name: string) => styles.getPropertyValue(`--color-${name}`).trim();
  const fills = new Map<string, string | CanvasPattern>();
  const ink = token("ink");
  return {
    ink,
    faint: token("ink-faint"),
    line: token("line-strong"),
    paper: token("surface"),
    accent: token("accent"),
    accentSoft: token("accent-soft"),
    breached: token("breached"),
    grid: token("map-grid"),
    zone: token("map-zone"),
    font: styles.fontFamily,
    stroke: (colour) => token(`map-${colour}`),
    fill: ({ colour, pattern }) => {
      const key = `${colour} ${pattern}`;
      const made = fills.get(key) ?? groundFill(token(`map-${colour}`), ink, pattern);
      fills.set(key, made);
      return made;
    },
  };
}
