import { hueFill, type IndustryHue } from "@/components/ui/industry-mark";
import { type Tone, toneFill } from "@/components/ui/tone";

/** What a mark is coloured by: a tone with a meaning, an industry, or one of two quiet shades of the accent. */
export type ChartFill = Tone | IndustryHue | "accentLine" | "ink";

/** The fill of a mark in a chart; the class names are written out so that Tailwind finds them. */
export const markFill: Record<ChartFill, string> = {
  neutral: "fill-line-strong",
  accent: "fill-accent",
  accentLine: "fill-accent-line",
  ink: "fill-ink",
  plan: "fill-plan",
  behind: "fill-behind",
  breached: "fill-breached",
  paused: "fill-paused",
  equipment: "fill-equipment",
  biomedicine: "fill-biomedicine",
  information: "fill-information",
  services: "fill-services",
  traditional: "fill-traditional",
};

/** The same colour for the square of a legend. */
export const swatchFill: Record<ChartFill, string> = {
  ...toneFill,
  ...hueFill,
  accentLine: "bg-accent-line",
  ink: "bg-ink",
};
