import { randomUUID } from "node:crypto";
import { call } from "@orpc/server";
import type { Database } from "@/db/client";
import { landFiles, parcelClaims, type parcels } from "@/db/schema";
import { buildEnterprise } from "@/db/testing/builders";
import { buildParcel } from "@/db/testing/land-builders";
import { openCase } from "../idle-land/open-case";
import { openProjectDesk } from "./project-desk";

type ParcelValues = Partial<typeof parcels.$inferInsert>;

/** The project desk with supplied land; the day of its requests is 2026-11-23. */
export async function openIdleDesk(db: Database) {
  const desk = await openProjectDesk(db);
  const holder = await buildEnterprise(db);
  /** Agreed start 2025-06-30, 5000 万元: suspect since 2026-07-01, not two years yet. */
  const supplied = (values: ParcelValues = {}) =>
    buildParcel(db, {
      state: "delivered",
      isPublic: false,
      holderId: holder.id,
      contractNo: "TJ-2024-018",
      agreedStartOn: "2025-06-30",
      deliveredOn: "2024-12-20",
      dealPriceFen: 5_000_000_000,
      ...values,
    });
  const allocate = async (parcelId: string, projectId: string) => {
    const firm = { kind: "allocated" as const, allocatedOn: "2024-06-01", ground: "{[0,2000000)}" };
    await db.insert(parcelClaims).values({ parcelId, projectId, startedOn: "2024-06-01", ...firm });
  };
  const photo = async (caseId: string, parcelId: string, kind: "photo" | "statement" = "photo") => {
    const storageKey = randomUUID();
    await db.insert(landFiles).values({
      caseId,
      parcelId,
      kind,
      name: "现场.jpg",
      mediaType: "image/jpeg",
      sizeBytes: 1024,
      sha256: storageKey.replaceAll("-", "").padEnd(64, "0"),
      storageKey,
      uploadedBy: desk.landManager.user.id,
    });
  };
  const opened = async (values: ParcelValues = {}) => {
    const parcel = await supplied(values);
    const input = { id: randomUUID(), parcelId: parcel.id, foundOn: "2026-08-03" };
    const { version } = await call(openCase, input, { context: desk.landManager.context });
    return { parcel, id: input.id, version };
  };
  return { ...desk, holder, supplied, allocate, photo, opened };
}

export type IdleDesk = Awaited<ReturnType<typeof openIdleDesk>>;
