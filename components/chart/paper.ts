/** Lays a copy of a frame out on white paper, in light colours and without its controls, while `look` runs. */
export function onPaper<Value>(
  frame: HTMLElement,
  look: (copy: HTMLElement, stage: HTMLElement) => Value,
): Value {
  const root = document.documentElement;
  const theme = root.dataset.theme;
  const stage = document.createElement("div");
  stage.style.cssText =
    "position:absolute;left:0;top:0;background:white;z-index:-1;--chart-paper:white;--color-canvas:transparent";
  const copy = frame.cloneNode(true);
  if (!(copy instanceof HTMLElement)) throw new Error("a cloned frame is an element");
  copy.style.border = "0";
  copy.style.padding = "0";
  for (const control of copy.querySelectorAll("[data-chart-controls]")) control.remove();
  stage.append(copy);
  document.body.append(stage);
  root.dataset.theme = "light";
  try {
    return look(copy, stage);
  } finally {
    if (theme === undefined) delete root.dataset.theme;
    else root.dataset.theme = theme;
    stage.remove();
  }
}
