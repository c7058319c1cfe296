const attribute = "data-printing";

/** Prints one frame alone on a page: chart-print.css hides everything that neither holds it nor belongs to it. */
export function printFrame(frame: HTMLElement): void {
  const root = document.documentElement;
  const restore = () => {
    frame.removeAttribute(attribute);
    root.removeAttribute(attribute);
  };
  frame.setAttribute(attribute, "");
  root.setAttribute(attribute, "");
  window.addEventListener("afterprint", restore, { once: true });
  window.print();
}
