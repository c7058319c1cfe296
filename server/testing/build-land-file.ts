import { randomBytes } from "node:crypto";
import type { Database } from "@/db/client";
import { landFiles } from "@/db/schema";

type Values = Partial<typeof landFiles.$inferInsert> & { uploadedBy: string };

/** The row of a paper of land whose bytes lie nowhere. */
export async function buildLandFile(db: Database, values: Values) {
  const name = randomBytes(20).toString("hex");
  const [file] = await db
    .insert(landFiles)
    .values({
      kind: "landContract",
      name: "出让合同.pdf",
      mediaType: "application/pdf",
      sizeBytes: 1024,
      sha256: randomBytes(32).toString("hex"),
      storageKey: `${name.slice(0, 2)}/${name.slice(2)}`,
      ...values,
    })
    .returning();
  if (!file) throw new Error("The file was not made.");
  return file;
}
