"use client";

import type { PDFDocumentProxy, RenderTask } from "pdfjs-dist/legacy/build/pdf.mjs";
import { useEffect, useRef, useState } from "react";

type PdfPageProps = { document: PDFDocumentProxy; number: number };

const sharpest = 2;
const portrait = 210 / 297;

type Drawing = { stop: () => void; done: Promise<{ ratio: number; text: string }> };

/** Draws a page as wide as its place, and gives its words for who cannot see it. */
function draw(document: PDFDocumentProxy, number: number, canvas: HTMLCanvasElement): Drawing {
  let task: RenderTask | undefined;
  let isStopped = false;
  const run = async () => {
    const page = await document.getPage(number);
    const natural = page.getViewport({ scale: 1 });
    const density = Math.min(window.devicePixelRatio || 1, sharpest);
    const viewport = page.getViewport({ scale: (canvas.clientWidth / natural.width) * density });
    canvas.width = Math.floor(viewport.width);
    canvas.height = Math.floor(viewport.height);
    if (isStopped) throw new Error("stopped");
    task = page.render({ canvas, viewport });
    const [content] = await Promise.all([page.getTextContent(), task.promise]);
    const text = content.items.map((item) => ("str" in item ? item.str : "")).join("");
    return { ratio: natural.width / natural.height, text };
  };
  const stop = () => {
    isStopped = true;
    task?.cancel();
  };
  return { stop, done: run() };
}

/** True from the moment the element comes near the window. */
function useSeen(ref: { current: HTMLElement | null }): boolean {
  const [isSeen, setIsSeen] = useState(false);
  useEffect(() => {
    const { current } = ref;
    if (!current) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setIsSeen(true);
      },
      { rootMargin: "400px" },
    );
    observer.observe(current);
    return () => observer.disconnect();
  }, [ref]);
  return isSeen;
}

/** Says nothing of a page that was left before it was drawn. */
export function PdfPage({ document, number }: PdfPageProps) {
  const itemRef = useRef<HTMLLIElement>(null);
  const canvasRef = useRef<HTMLCanvasElement>(null);
  const isSeen = useSeen(itemRef);
  const [drawn, setDrawn] = useState<{ ratio: number; text: string } | "failed" | null>(null);
  useEffect(() => {
    if (!isSeen || !canvasRef.current) return;
    let isLeft = false;
    const { stop, done } = draw(document, number, canvasRef.current);
    done.then(
      (page) => {
        if (!isLeft) setDrawn(page);
      },
      () => {
        if (!isLeft) setDrawn("failed");
      },
    );
    return () => {
      isLeft = true;
      stop();
    };
  }, [isSeen, document, number]);
  const ratio = drawn && drawn !== "failed" ? drawn.ratio : portrait;
  return (
    <li
      ref={itemRef}
      className="mx-auto w-full max-w-4xl overflow-hidden rounded-sm border hairline bg-white"
    >
      <canvas
        ref={canvasRef}
        aria-hidden
        className="block w-full"
        style={{ aspectRatio: String(ratio), height: "auto" }}
      />
      {drawn === "failed" ? (
        <p className="p-4 text-black">第 {number} 页没有画出来，可以下载后查看。</p>
      ) : null}
      {drawn && drawn !== "failed" ? (
        <p className="sr-only">
          第 {number} 页：{drawn.text || "没有文字"}
        </p>
      ) : null}
    </li>
  );
}
