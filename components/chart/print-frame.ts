import { onPaper } from "./paper";

const attribute = "data-printing";
const rootAttribute = "data-prints-frame";

/** A4 landscape less margins of 12 mm, in CSS pixels, with a little to spare. */
const page = { width: 1031, height: 690 };
const zooms = [1.4, 1.25, 1.1, 1, 0.9, 0.8, 0.7, 0.6];
const smallest = 0.5;

/** The largest zoom at which a frame fits on one page; wider paper at a smaller zoom lets tables breathe. */
function zoomOf(frame: HTMLElement): number {
  return onPaper(frame, (copy, stage) => {
    const fits = (zoom: number) => {
      stage.style.width = `${page.width / zoom}px`;
      return copy.getBoundingClientRect().height * zoom <= page.height;
    };
    return zooms.find(fits) ?? smallest;
  });
}

/** Prints one frame alone on a page: chart.css hides everything that neither holds it nor belongs to it. */
export function printFrame(frame: HTMLElement): void {
  const root = document.documentElement;
  const restore = () => {
    frame.removeAttribute(attribute);
    frame.style.removeProperty("--print-zoom");
    root.removeAttribute(rootAttribute);
  };
  frame.style.setProperty("--print-zoom", String(zoomOf(frame)));
  frame.setAttribute(attribute, "");
  root.setAttribute(rootAttribute, "");
  window.addEventListener("afterprint", restore, { once: true });
  window.print();
}
