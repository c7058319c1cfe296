import { classNames } from "@/lib/class-names";
import { labelStep } from "./chart-scale";

/** Plot widths a chart has at least, in pixels: below 28rem of container, below 48rem, and from there on. */
const plots = { narrow: 270, middle: 400, wide: 720 };

const textWidth = (text: string) => [...text].reduce((sum, letter) => sum + (letter > "\u2e80" ? 12 : 7), 10);

/** For each label the classes that show it only where it fits beside the others; null where it never does or is empty. */
export function labelPlaces(labels: readonly string[]): (string | null)[] {
  const widest = Math.max(1, ...labels.map(textWidth));
  const named = labels.flatMap((label, index) => (label === "" ? [] : [index]));
  const gap = Math.min(...named.slice(1).map((index, before) => index - (named[before] ?? 0)), labels.length);
  const fits = (index: number, plot: number) => {
    const step = labelStep(labels.length, (plot / widest) * gap);
    return (named.length - 1 - named.indexOf(index)) % step === 0;
  };
  return labels.map((label, index) => {
    if (label === "") return null;
    const [narrow, middle, wide] = [plots.narrow, plots.middle, plots.wide].map((plot) => fits(index, plot));
    if (!narrow && !middle && !wide) return null;
    return classNames(!narrow && "@max-md:hidden", !middle && "@md:@max-3xl:hidden", !wide && "@3xl:hidden");
  });
}
