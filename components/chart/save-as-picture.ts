import { drawHtml, svgElement } from "./draw-html";
import { onPaper } from "./paper";
import { pictureName } from "./picture-name";

const width = 1120;
const margin = 40;
const scale = 2;

function drawFrame(copy: HTMLElement, stage: HTMLElement): { markup: string; height: number } {
  stage.style.width = `${width}px`;
  const { left, top, height: inner } = copy.getBoundingClientRect();
  const height = Math.ceil(inner) + margin * 2;
  const full = width + margin * 2;
  const picture = svgElement("svg", {
    xmlns: "http://www.w3.org/2000/svg",
    width: full * scale,
    height: height * scale,
    viewBox: `0 0 ${full} ${height}`,
  });
  picture.append(svgElement("rect", { width: full, height, fill: "white" }));
  const origin = { left: left - margin, top: top - margin };
  for (const part of drawHtml(copy, origin)) picture.append(part);
  return { markup: new XMLSerializer().serializeToString(picture), height: height * scale };
}

async function rasterise(markup: string, height: number): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(markup)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = (width + margin * 2) * scale;
  canvas.height = height;
  const context = canvas.getContext("2d");
  if (!context) throw new Error("no canvas to draw on");
  context.drawImage(image, 0, 0);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error("the canvas stayed empty"))),
      "image/png",
    );
  });
}

/** Saves a frame with its title, unit, date and 口径 as a PNG on white, at twice the size; rejects when the browser can't. */
export async function saveAsPicture(frame: HTMLElement, title: string): Promise<void> {
  const { markup, height } = onPaper(frame, drawFrame);
  const address = URL.createObjectURL(await rasterise(markup, height));
  const link = document.createElement("a");
  link.href = address;
  link.download = pictureName(title, new Date());
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
