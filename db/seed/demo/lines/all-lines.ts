import type { Industry } from "@/domain/industry/industry";
import type { Random } from "../random";
import { advancedEquipment } from "./advanced-equipment";
import { biomedicine } from "./biomedicine";
import { informationTechnology } from "./information-technology";
import type { ProductLine } from "./line";
import { technologyServices } from "./technology-services";
import { traditional } from "./traditional";

const linesBy = new Map<Industry, readonly ProductLine[]>([
  ["advancedEquipment", advancedEquipment],
  ["biomedicine", biomedicine],
  ["informationTechnology", informationTechnology],
  ["technologyServices", technologyServices],
  ["bicycle", traditional.filter(({ industry }) => industry === "bicycle")],
  ["autoParts", traditional.filter(({ industry }) => industry === "autoParts")],
  ["homeFurnishing", traditional.filter(({ industry }) => industry === "homeFurnishing")],
  ["metalProducts", traditional.filter(({ industry }) => industry === "metalProducts")],
]);

/** Mostly the four target industries. */
const shares: readonly (readonly [Industry, number])[] = [
  ["advancedEquipment", 50],
  ["biomedicine", 35],
  ["informationTechnology", 31],
  ["technologyServices", 20],
  ["bicycle", 10],
  ["autoParts", 8],
  ["homeFurnishing", 5],
  ["metalProducts", 3],
];

/** One line for each of the 162 projects; every line of an industry is used before one is used again. */
export function drawLines(random: Random): ProductLine[] {
  const drawn = shares.flatMap(([industry, count]) => {
    const lines = random.shuffle(linesBy.get(industry) ?? []);
    return Array.from({ length: count }, (_, index) => lines[index % lines.length]).filter(
      (line) => line !== undefined,
    );
  });
  return random.shuffle(drawn);
}

const quantity = (random: Random, [min, max]: readonly [number, number]): string => {
  const value = random.integer(min, max);
  const step = value >= 1000 ? 100 : value >= 100 ? 10 : 1;
  return String(Math.round(value / step) * step);
};

/** The line with its quantities filled in. */
export const productText = (random: Random, line: ProductLine): ProductLine => ({
  ...line,
  plan: line.plan.replace("{a}", quantity(random, line.a)).replace("{b}", quantity(random, line.b)),
});
