import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** What the PDF viewer fetches beside the file: its worker, character maps and fonts for what a file leaves out. */
const folders: Record<string, string> = {
  build: "legacy/build",
  cmaps: "cmaps",
  standard_fonts: "standard_fonts",
  wasm: "wasm",
  iccs: "iccs",
};

const types: Record<string, string> = {
  mjs: "text/javascript",
  js: "text/javascript",
  wasm: "application/wasm",
};

/** The worker may calculate and ask us for fonts, nothing else. */
const workerPolicy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; base-uri 'none'";

const notFound = () => new Response(null, { status: 404 });

const isMissing = (error: unknown) => error instanceof Error && "code" in error && error.code === "ENOENT";

/** `GET /api/files/viewer/{version}/{folder}/{name}`: parts of the open-source viewer, the same for everybody. */
export async function serveViewerAsset([
  ,
  folder = "",
  name = "",
  ...rest
]: readonly string[]): Promise<Response> {
  const path = Object.hasOwn(folders, folder) ? folders[folder] : undefined;
  if (!path || rest.length > 0 || !/^[\w-]+(\.[\w-]+)*$/.test(name)) return notFound();
  try {
    const bytes = await readFile(join(process.cwd(), "node_modules", "pdfjs-dist", path, name));
    return new Response(new Uint8Array(bytes), {
      headers: {
        "content-type": types[name.slice(name.lastIndexOf(".") + 1)] ?? "application/octet-stream",
        "content-security-policy": workerPolicy,
        "x-content-type-options": "nosniff",
        "cache-control": "public, max-age=31536000, immutable",
      },
    });
  } catch (error) {
    if (isMissing(error)) return notFound();
    throw error;
  }
}
