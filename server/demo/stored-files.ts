import { eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { files, landFiles } from "@/db/schema";
import type { FileStore } from "../file/store/file-store";
import { logError } from "../kernel/log";

export type StoredFile = { id: string; storageKey: string; thumbnailKey: string | null };

const together = 20;

const keysOf = (db: Database, table: typeof files | typeof landFiles) =>
  db
    .select({ id: table.id, storageKey: table.storageKey, thumbnailKey: table.thumbnailKey })
    .from(table)
    .where(eq(table.isDemo, true));

/** Where the bytes of the demo's files lie, asked while their rows still stand. */
export const demoFileKeys = async (db: Database): Promise<StoredFile[]> => [
  ...(await keysOf(db, files)),
  ...(await keysOf(db, landFiles)),
];

/** Removes the bytes of those whose rows are gone; what the store does not give up is logged and stays behind. */
export async function dropGoneFiles(
  db: Database,
  store: FileStore,
  before: readonly StoredFile[],
): Promise<void> {
  try {
    const left = new Set((await demoFileKeys(db)).map(({ id }) => id));
    const keys = before
      .filter(({ id }) => !left.has(id))
      .flatMap(({ storageKey, thumbnailKey }) => (thumbnailKey ? [storageKey, thumbnailKey] : [storageKey]));
    for (let from = 0; from < keys.length; from += together)
      await Promise.all(keys.slice(from, from + together).map((key) => store.remove(key)));
  } catch (error) {
    logError("files of the demo were left behind", { cause: String(error) });
  }
}
