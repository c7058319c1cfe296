import { and, asc, count, eq, isNull, sql } from "drizzle-orm";
import { parcelClaims, parcels } from "@/db/schema";
import { listParcelsInput, parcelPage } from "@/domain/land/parcel.schema";
import { beyondCursor, encodeCursor, type Keyset } from "../kernel/keyset";
import { query } from "../kernel/procedure";
import { parcelConditions } from "./parcel-conditions";

const keyset: Keyset = { expression: sql`${parcels.code} collate "zh-Hans-CN-x-icu"`, type: "text" };

/** The parcel ledger in the order of codes, by keyset. */
export const listParcels = query({
  name: "parcel.list",
  permission: "parcel.read",
  summary: "地块台账",
  method: "GET",
  path: "/parcels",
  input: listParcelsInput,
  output: parcelPage,
  run: async ({ db, input }) => {
    const rows = await db
      .select({
        id: parcels.id,
        code: parcels.code,
        name: parcels.name,
        zone: parcels.zone,
        location: parcels.location,
        areaSqm: parcels.areaSqm,
        plannedUse: parcels.plannedUse,
        state: parcels.state,
        isPublic: parcels.isPublic,
        version: parcels.version,
        heldCount: sql<string>`count(${parcelClaims.id}) filter (where ${parcelClaims.kind} = 'held')`,
        allocatedCount: count(sql`case when ${parcelClaims.kind} = 'allocated' then 1 end`),
      })
      .from(parcels)
      .leftJoin(parcelClaims, and(eq(parcelClaims.parcelId, parcels.id), isNull(parcelClaims.endedOn)))
      .where(
        and(
          parcelConditions(input),
          input.after ? beyondCursor(keyset, sql`${parcels.id}`, input.after, true) : undefined,
        ),
      )
      .groupBy(parcels.id)
      .orderBy(asc(keyset.expression), asc(parcels.id))
      .limit(input.limit + 1);
    const page = rows.slice(0, input.limit);
    const last = page.at(-1);
    return {
      items: page.map(({ allocatedCount, heldCount, ...row }) => ({
        ...row,
        heldCount: Number(heldCount),
        isAllocated: allocatedCount > 0,
      })),
      nextCursor: rows.length > input.limit && last ? encodeCursor(last.code, last.id) : null,
    };
  },
});
