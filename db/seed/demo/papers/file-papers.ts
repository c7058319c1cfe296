import { createHash } from "node:crypto";
import type { Transaction } from "@/db/client";
import { files } from "@/db/schema";
import { createRandom } from "../random";
import type { Paper } from "./paper";
import { paperPdf } from "./pdf";
import { sitePhoto, smallPhoto } from "./photo";

/** Keeps bytes where the product will look for them, and gives their key. */
export type KeepBytes = (bytes: Uint8Array) => Promise<string>;

const batch = 400;
const photos = 8;

type Written = { bytes: Buffer; mediaType: string; thumbnail: Buffer | null };

/** A few drawn sites are shared by all projects: drawing is the slow part. */
async function drawSites(): Promise<Written[]> {
  const seeds = Array.from({ length: photos }, (_, index) => createRandom(`site ${index}`));
  return Promise.all(
    seeds.map(async (random) => {
      const bytes = await sitePhoto(random);
      return { bytes, mediaType: "image/jpeg", thumbnail: await smallPhoto(bytes) };
    }),
  );
}

const writePdf = ({ title, paragraphs }: Paper): Written => ({
  bytes: paperPdf(title, paragraphs),
  mediaType: "application/pdf",
  thumbnail: null,
});

async function rowOf(paper: Paper, written: Written, keep: KeepBytes): Promise<typeof files.$inferInsert> {
  const { title: _title, paragraphs: _paragraphs, uploadedAt, ...row } = paper;
  const { bytes, mediaType, thumbnail } = written;
  return {
    ...row,
    mediaType,
    sizeBytes: bytes.length,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    storageKey: await keep(bytes),
    thumbnailKey: thumbnail && (await keep(thumbnail)),
    isDemo: true,
    createdAt: uploadedAt.toISOString(),
  };
}

/** Writes the documents of the demo and files them. */
export async function filePapers(tx: Transaction, papers: readonly Paper[], keep: KeepBytes): Promise<void> {
  const sites = await drawSites();
  let drawn = 0;
  for (let from = 0; from < papers.length; from += batch) {
    const rows = await Promise.all(
      papers.slice(from, from + batch).map((paper) => {
        const site = paper.documentKind === "sitePhoto" ? sites[drawn++ % sites.length] : undefined;
        return rowOf(paper, site ?? writePdf(paper), keep);
      }),
    );
    await tx.insert(files).values(rows);
  }
}
