import { createHash, randomBytes } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { ruleError } from "../kernel/app-error";

export type ReceivedFile = { path: string; sizeBytes: number; sha256: string };

export type FileStore = {
  /** Streams a body to a temporary file; throws FILE_TOO_LARGE, FILE_EMPTY and leaves nothing behind. */
  receive: (body: ReadableStream<Uint8Array>, maxBytes: number) => Promise<ReceivedFile>;
  /** Gives a received file its random key. */
  keep: (received: ReceivedFile) => Promise<string>;
  discard: (path: string) => Promise<void>;
  remove: (key: string) => Promise<void>;
  /** Opens a kept file; throws ENOENT before the first byte when it is gone. */
  read: (key: string) => Promise<ReadableStream<Uint8Array>>;
};

const keyPattern = /^[0-9a-f]{2}\/[0-9a-f]{38}$/;

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

async function openStream(path: string): Promise<ReadableStream<Uint8Array>> {
  const file = await open(path, "r");
  const stream = createReadStream(path, { fd: file });
  const parts = stream[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const part = await parts.next();
      if (part.done) controller.close();
      else controller.enqueue(new Uint8Array(part.value));
    },
    cancel: () => {
      stream.destroy();
    },
  });
}

/** Files in a folder of the data directory, under random keys that say nothing of their content. */
export function fileStore(dataDirectory: string): FileStore {
  const root = resolve(dataDirectory, "files");
  const pathOf = (key: string) => {
    if (!keyPattern.test(key)) throw new Error("not a storage key");
    return join(root, key);
  };
  return {
    receive: async (body, maxBytes) => {
      const folder = join(root, "incoming");
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const path = join(folder, randomBytes(20).toString("hex"));
      try {
        return await copy(body, path, maxBytes);
      } catch (error) {
        await rm(path, { force: true });
        throw error;
      }
    },
    keep: async ({ path }) => {
      const name = randomBytes(20).toString("hex");
      const key = `${name.slice(0, 2)}/${name.slice(2)}`;
      await mkdir(dirname(pathOf(key)), { recursive: true, mode: 0o700 });
      await rename(path, pathOf(key));
      return key;
    },
    discard: (path) => rm(path, { force: true }),
    remove: (key) => rm(pathOf(key), { force: true }),
    read: (key) => openStream(pathOf(key)),
  };
}
