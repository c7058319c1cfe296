import { classNames } from "@/lib/class-names";
import { isLabelled, labelStep } from "./chart-scale";

/** Plot widths a chart has at least, in pixels: below 28rem of container, below 48rem, and from there on. */
const plots = { narrow: 270, middle: 400, wide: 720 };

const textWidth = (text: string) => [...text].reduce((sum, letter) => sum + (letter > "\u2e80" ? 12 : 7), 10);

/** For each label the classes that show it only where it fits beside the others; null where it never does. */
export function labelPlaces(labels: readonly string[]): (string | null)[] {
  const widest = Math.max(1, ...labels.map(textWidth));
  const count = labels.length;
  const fits = (index: number, plot: number) => isLabelled(index, count, labelStep(count, plot / widest));
  return labels.map((_, index) => {
    const [narrow, middle, wide] = [plots.narrow, plots.middle, plots.wide].map((plot) => fits(index, plot));
    if (!narrow && !middle && !wide) return null;
    return classNames(!narrow && "@max-md:hidden", !middle && "@md:@max-3xl:hidden", !wide && "@3xl:hidden");
  });
}
