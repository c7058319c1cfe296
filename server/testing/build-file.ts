import { randomBytes } from "node:crypto";
import type { Database } from "@/db/client";
import { files } from "@/db/schema";

type Values = Partial<typeof files.$inferInsert> & { projectId: string; uploadedBy: string };

/** The row of a file whose bytes lie nowhere. */
export async function buildFile(db: Database, values: Values) {
  const name = randomBytes(20).toString("hex");
  const plain = { name: "项目计划书.pdf", mediaType: "application/pdf", sizeBytes: 1024 };
  const storage = {
    sha256: randomBytes(32).toString("hex"),
    storageKey: `${name.slice(0, 2)}/${name.slice(2)}`,
  };
  const [file] = await db
    .insert(files)
    .values({ ...plain, ...storage, ...values })
    .returning();
  if (!file) throw new Error("The file was not made.");
  return file;
}
