import { randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

export type CachedTile = { body: Buffer; isFresh: boolean };

type Options = { folder: string; mostBytes: number; freshMs: number };

type Entry = { path: string; bytes: number; usedMs: number };

const isMissing = (error: unknown) => error instanceof Error && "code" in error && error.code === "ENOENT";

async function listEntries(folder: string): Promise<Entry[]> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
  const entries = files
    .filter((file) => file.isFile())
    .map(async (file): Promise<Entry[]> => {
      const path = join(file.parentPath, file.name);
      try {
        const { size, atimeMs } = await stat(path);
        return [{ path, bytes: size, usedMs: atimeMs }];
      } catch (error) {
        if (isMissing(error)) return [];
        throw error;
      }
    });
  return (await Promise.all(entries)).flat();
}

/**
 * Tiles on disk, one file each. A write replaces the file as a whole; past `mostBytes` those unused longest go until a
 * tenth is free. What was fetched longer than `freshMs` ago is still given, marked as no longer fresh.
 */
export function createTileCache({ folder, mostBytes, freshMs }: Options) {
  let bytes: Promise<number> | undefined;
  const total = () => {
    bytes ??= listEntries(folder).then((entries) => entries.reduce((sum, entry) => sum + entry.bytes, 0));
    return bytes;
  };
  const makeRoom = async () => {
    const entries = (await listEntries(folder)).sort((a, b) => a.usedMs - b.usedMs);
    let left = entries.reduce((sum, entry) => sum + entry.bytes, 0);
    for (const entry of entries) {
      if (left <= mostBytes * 0.9) break;
      await rm(entry.path, { force: true });
      left -= entry.bytes;
    }
    bytes = Promise.resolve(left);
  };
  return {
    read: async (key: string, nowMs: number): Promise<CachedTile | null> => {
      const path = join(folder, key);
      try {
        const [body, { mtimeMs, mtime }] = await Promise.all([readFile(path), stat(path)]);
        await utimes(path, new Date(nowMs), mtime);
        return { body, isFresh: nowMs - mtimeMs < freshMs };
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },
    write: async (key: string, body: Buffer): Promise<void> => {
      const path = join(folder, key);
      const before = await total();
      await mkdir(dirname(path), { recursive: true });
      const draft = `${path}.${randomUUID()}`;
      await writeFile(draft, body);
      await rename(draft, path);
      bytes = Promise.resolve(before + body.length);
      if (before + body.length > mostBytes) await makeRoom();
    },
  };
}

export type TileCache = ReturnType<typeof createTileCache>;
