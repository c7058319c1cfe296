import { eq } from "drizzle-orm";
import { parcels } from "@/db/schema";
import { parcelDetail, parcelIdInput } from "@/domain/land/parcel.schema";
import { AppError } from "../kernel/app-error";
import { query } from "../kernel/procedure";
import { readClaims } from "./read-claims";

/** A parcel with its open claims. */
export const getParcel = query({
  name: "parcel.get",
  permission: "parcel.read",
  summary: "地块详情",
  method: "GET",
  path: "/parcels/{id}",
  input: parcelIdInput,
  output: parcelDetail,
  run: async ({ db, actor, input }) => {
    const [row] = await db.select().from(parcels).where(eq(parcels.id, input.id));
    if (!row) throw new AppError("NOT_FOUND");
    return { ...row, claims: await readClaims(db, actor, row.id) };
  },
});
