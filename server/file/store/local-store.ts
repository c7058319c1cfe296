import { createReadStream } from "node:fs";
import { access, constants, mkdir, open, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { checkKey, type FileStore, newKey } from "./file-store";
import { incoming } from "./incoming";

const isMissing = (error: unknown) => error instanceof Error && "code" in error && error.code === "ENOENT";

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

/** Files in a folder of the data directory. */
export function localStore(dataDirectory: string): FileStore {
  const root = resolve(dataDirectory, "files");
  const pathOf = (key: string) => join(root, checkKey(key));
  const place = async () => {
    const key = newKey();
    await mkdir(dirname(pathOf(key)), { recursive: true, mode: 0o700 });
    return key;
  };
  return {
    ...incoming(root),
    keep: async ({ path }) => {
      const key = await place();
      await rename(path, pathOf(key));
      return key;
    },
    put: async (bytes) => {
      const key = await place();
      await writeFile(pathOf(key), bytes, { flag: "wx", mode: 0o600 });
      return key;
    },
    remove: (key) => rm(pathOf(key), { force: true }),
    read: async (key) => {
      try {
        return await openStream(pathOf(key));
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },
    isReachable: async () => {
      try {
        await mkdir(root, { recursive: true, mode: 0o700 });
        await access(root, constants.R_OK | constants.W_OK);
        return true;
      } catch {
        return false;
      }
    },
  };
}
