const svgNamespace = "http://www.w3.org/2000/svg";

type Attributes = Record<string, string | number>;

export function svgElement(name: string, attributes: Attributes, text?: string): SVGElement {
  const element = document.createElementNS(svgNamespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  if (text !== undefined) element.textContent = text;
  return element;
}

type Origin = { left: number; top: number };

const isClear = (color: string) => color === "transparent" || /[/,] ?0\)$/.test(color);

/** What only a screen reader gets is not drawn. */
const isDrawn = (element: Element, style: CSSStyleDeclaration): boolean => {
  if (element.classList.contains("sr-only")) return false;
  const { width, height } = element.getBoundingClientRect();
  return style.display !== "none" && style.visibility !== "hidden" && width > 1 && height >= 1;
};

function* boxesOf(element: Element, style: CSSStyleDeclaration, origin: Origin): Generator<SVGElement> {
  const { left, top, width, height } = element.getBoundingClientRect();
  const [x, y] = [left - origin.left, top - origin.top];
  if (!isClear(style.backgroundColor)) {
    const rx = Math.min(Number.parseFloat(style.borderTopLeftRadius) || 0, height / 2);
    yield svgElement("rect", { x, y, width, height, rx, fill: style.backgroundColor });
  }
  for (const [edge, line] of [
    [style.borderTopWidth, { y1: y, y2: y, stroke: style.borderTopColor }],
    [style.borderBottomWidth, { y1: y + height, y2: y + height, stroke: style.borderBottomColor }],
  ] as const) {
    if (Number.parseFloat(edge) > 0) yield svgElement("line", { x1: x, x2: x + width, ...line });
  }
}

/** A run of text, cut where the browser broke it into lines. */
function* linesOf(node: Text): Generator<{ text: string; rect: DOMRect }> {
  const range = document.createRange();
  let line: { text: string; rect: DOMRect } | null = null;
  for (let index = 0; index < node.data.length; index += 1) {
    range.setStart(node, index);
    range.setEnd(node, index + 1);
    const rect = range.getClientRects()[0];
    if (!rect || rect.height === 0) continue;
    if (line && Math.abs(line.rect.top - rect.top) < 2) {
      line.text += node.data[index];
      continue;
    }
    if (line) yield line;
    line = { text: node.data[index] ?? "", rect };
  }
  if (line) yield line;
}

function* textsOf(node: Text, style: CSSStyleDeclaration, origin: Origin): Generator<SVGElement> {
  for (const { text, rect } of linesOf(node)) {
    if (text.trim() === "") continue;
    const attributes = {
      x: rect.left - origin.left,
      y: rect.top - origin.top + rect.height * 0.78,
      fill: style.color,
      "font-size": style.fontSize,
      "font-weight": style.fontWeight,
      "font-family": style.fontFamily,
      style: "white-space: pre; font-variant-numeric: tabular-nums",
    };
    yield svgElement("text", attributes, text);
  }
}

const drawnProperties = [
  "fill",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linejoin",
  "vector-effect",
  "paint-order",
  "opacity",
  "font-family",
  "font-size",
  "font-weight",
  "font-variant-numeric",
] as const;

/** A chart as it is drawn here, its styles written into it, what is hidden left out. */
function drawing(svg: SVGSVGElement, origin: Origin): SVGElement {
  const copy = svg.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) throw new Error("a cloned svg is an svg");
  const originals = [...svg.querySelectorAll("*")];
  const copies = [...copy.querySelectorAll("*")];
  for (const [index, original] of originals.entries()) {
    const target = copies[index];
    if (!target) continue;
    const style = getComputedStyle(original);
    if (style.display === "none" || target.tagName === "title") {
      target.remove();
      continue;
    }
    const written = drawnProperties.map((name) => `${name}:${style.getPropertyValue(name)}`);
    target.setAttribute("style", written.join(";"));
    target.removeAttribute("class");
    target.removeAttribute("href");
  }
  const { left, top, width, height } = svg.getBoundingClientRect();
  const place = { x: left - origin.left, y: top - origin.top, width, height, overflow: "visible" };
  for (const [key, value] of Object.entries(place)) copy.setAttribute(key, String(value));
  copy.removeAttribute("class");
  return copy;
}

/** Everything visible in an element as SVG: boxes, hairlines, texts line by line, and the charts in it. */
export function* drawHtml(element: Element, origin: Origin): Generator<SVGElement> {
  const style = getComputedStyle(element);
  if (!isDrawn(element, style)) return;
  if (element instanceof SVGSVGElement) {
    yield drawing(element, origin);
    return;
  }
  yield* boxesOf(element, style, origin);
  for (const child of element.childNodes) {
    if (child instanceof Text) yield* textsOf(child, style, origin);
    else if (child instanceof Element) yield* drawHtml(child, origin);
  }
}
