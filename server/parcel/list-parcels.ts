import { and, sql } from "drizzle-orm";
import { parcels } from "@/db/schema";
import { listParcelsInput, parcelPage } from "@/domain/land/parcel.schema";
import { beyondCursor, encodeCursor } from "../kernel/keyset";
import { query } from "../kernel/procedure";
import { parcelConditions } from "./parcel-conditions";
import { parcelKeyset, readParcelItems } from "./read-parcel-items";

/** The parcel ledger in the order of codes, by keyset. */
export const listParcels = query({
  name: "parcel.list",
  permission: "parcel.read",
  summary: "地块台账",
  method: "GET",
  path: "/parcels",
  input: listParcelsInput,
  output: parcelPage,
  run: async ({ db, actor, input: { after, limit, ...filter } }) => {
    const beyond = after ? beyondCursor(parcelKeyset, sql`${parcels.id}`, after, true) : undefined;
    const rows = await readParcelItems(db, actor, and(parcelConditions(filter), beyond), limit + 1);
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    return { items, nextCursor: rows.length > limit && last ? encodeCursor(last.code, last.id) : null };
  },
});
