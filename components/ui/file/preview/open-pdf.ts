import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

/** Worker, character maps and fonts, served by us; the version keeps an old copy out of a browser's cache. */
const asset = (path: string, version: string) => `/api/files/viewer/${version}/${path}`;

const refusals: Record<number, string> = {
  401: "登录已失效，重新登录后再打开",
  404: "文件不存在，或不在本账号可见范围内",
};

async function download(address: string, signal: AbortSignal): Promise<ArrayBuffer> {
  const answer = await fetch(address, { signal });
  if (!answer.ok) throw new Error(refusals[answer.status] ?? "文件没有取到，稍后再试");
  return answer.arrayBuffer();
}

/**
 * Opens a PDF to draw its pages. Scripts and forms of the file are never run; fonts that are not embedded are drawn with
 * ours. Throws a sentence ready to show.
 */
export async function openPdf(address: string, signal: AbortSignal): Promise<PDFDocumentProxy> {
  const [pdf, data] = await Promise.all([
    import("pdfjs-dist/legacy/build/pdf.mjs"),
    download(address, signal).catch((error: unknown) => {
      throw error instanceof TypeError ? new Error("网络不通，接通后再打开") : error;
    }),
  ]);
  const at = (path: string) => asset(path, pdf.version);
  pdf.GlobalWorkerOptions.workerSrc = at("build/pdf.worker.min.mjs");
  try {
    return await pdf.getDocument({
      data,
      cMapUrl: at("cmaps/"),
      cMapPacked: true,
      standardFontDataUrl: at("standard_fonts/"),
      wasmUrl: at("wasm/"),
      iccUrl: at("iccs/"),
      isEvalSupported: false,
      enableXfa: false,
    }).promise;
  } catch (error) {
    const isLocked = error instanceof Error && error.name === "PasswordException";
    throw new Error(isLocked ? "文件设有打开密码，下载后用密码打开" : "文件没有打开，可以下载后查看", {
      cause: error,
    });
  }
}
