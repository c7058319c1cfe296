"use client";

import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { useEffect, useState } from "react";
import { Notice } from "@/components/ui/notice";
import { Spinner } from "@/components/ui/spinner";
import type { ChipFile } from "../file-chip";
import { fileAddress } from "../file-view";
import { openPdf } from "./open-pdf";
import { PdfPage } from "./pdf-page";

type State = { document: PDFDocumentProxy } | { problem: string } | null;

function usePdf(address: string): State {
  const [state, setState] = useState<State>(null);
  useEffect(() => {
    const leaving = new AbortController();
    let opened: PDFDocumentProxy | undefined;
    openPdf(address, leaving.signal).then(
      (document) => {
        opened = document;
        if (leaving.signal.aborted) void document.loadingTask.destroy();
        else setState({ document });
      },
      (error: unknown) => {
        if (leaving.signal.aborted) return;
        setState({ problem: error instanceof Error ? error.message : "文件没有打开，可以下载后查看" });
      },
    );
    return () => {
      leaving.abort();
      void opened?.loadingTask.destroy();
    };
  }, [address]);
  return state;
}

/** The pages of a PDF under one another, each drawn when it comes into sight. */
export function PdfPages({ file }: { file: ChipFile }) {
  const state = usePdf(fileAddress(file));
  if (!state) {
    return (
      <p className="flex items-center gap-2 py-10 text-ink-muted">
        <Spinner /> 正在打开
      </p>
    );
  }
  if ("problem" in state) return <Notice tone="behind">{state.problem}</Notice>;
  const { document } = state;
  return (
    <ol className="grid w-full gap-3" aria-label={`${file.name}，共 ${document.numPages} 页`}>
      {Array.from({ length: document.numPages }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pages have no other name
        <PdfPage key={index} document={document} number={index + 1} />
      ))}
    </ol>
  );
}
