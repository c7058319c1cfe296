import { createHash, randomBytes } from "node:crypto";
import { mkdir, open, readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { ruleError } from "../../kernel/app-error";
import type { ReceivedFile } from "./file-store";

async function copy(body: ReadableStream<Uint8Array>, path: string, maxBytes: number): Promise<ReceivedFile> {
  const hash = createHash("sha256");
  const file = await open(path, "wx", 0o600);
  const reader = body.getReader();
  let sizeBytes = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      sizeBytes += part.value.byteLength;
      if (sizeBytes > maxBytes) throw ruleError("FILE_TOO_LARGE");
      hash.update(part.value);
      await file.writeFile(part.value);
    }
    if (sizeBytes === 0) throw ruleError("FILE_EMPTY");
    await file.sync();
    return { path, sizeBytes, sha256: hash.digest("hex") };
  } catch (error) {
    await reader.cancel().catch(() => undefined);
    throw error;
  } finally {
    await file.close();
  }
}

const dayMs = 24 * 60 * 60_000;

/** What a killed process left behind; an upload takes minutes, never a day. */
async function tidy(folder: string, now: number): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const { mtimeMs } = await stat(path);
    if (now - mtimeMs > dayMs) await rm(path, { force: true });
  }
}

/** The waiting room of uploads on this machine: every store looks at a file here before it keeps it. */
export function incoming(root: string) {
  const folder = join(root, "incoming");
  return {
    receive: async (body: ReadableStream<Uint8Array>, maxBytes: number): Promise<ReceivedFile> => {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const path = join(folder, randomBytes(20).toString("hex"));
      try {
        return await copy(body, path, maxBytes);
      } catch (error) {
        await rm(path, { force: true });
        throw error;
      }
    },
    tidy: (now = Date.now()): Promise<void> => tidy(folder, now),
    discard: (path: string): Promise<void> => rm(path, { force: true }),
  };
}
