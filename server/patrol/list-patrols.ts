import { and, asc, desc, eq, gte, ilike, inArray, isNull, lt, or, type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { landFiles, parcels, patrols, users } from "@/db/schema";
import { addDays, isoDate } from "@/domain/calendar/date";
import {
  type ListPatrolsInput,
  listPatrolsInput,
  type PatrolItem,
  patrolPage,
} from "@/domain/patrol/patrol.schema";
import { beyondCursor, encodeCursor, type Keyset } from "../kernel/keyset";
import { query } from "../kernel/procedure";
import { escapeLike } from "../kernel/search-term";

const keyset: Keyset = { expression: sql`${patrols.seenAt}`, type: "timestamptz" };

/** Midnight at the park. */
const startOf = (day: string): string => `${day}T00:00:00+08:00`;

function conditionsOf({ parcelId, q, zones, observed, from, to, after }: ListPatrolsInput): SQL | undefined {
  const pattern = q && `%${escapeLike(q)}%`;
  return and(
    parcelId ? eq(patrols.parcelId, parcelId) : undefined,
    pattern
      ? or(ilike(parcels.code, pattern), ilike(parcels.name, pattern), ilike(patrols.note, pattern))
      : undefined,
    zones?.length ? inArray(parcels.zone, zones) : undefined,
    observed?.length ? inArray(patrols.observed, observed) : undefined,
    from ? gte(patrols.seenAt, startOf(from)) : undefined,
    to ? lt(patrols.seenAt, startOf(addDays(isoDate(to), 1))) : undefined,
    after ? beyondCursor(keyset, sql`${patrols.id}`, after, false) : undefined,
  );
}

async function readPhotos(db: Database, ids: readonly string[]): Promise<Map<string, PatrolItem["photos"]>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({
      id: landFiles.id,
      patrolId: landFiles.patrolId,
      name: landFiles.name,
      mediaType: landFiles.mediaType,
      sizeBytes: landFiles.sizeBytes,
      thumbnailKey: landFiles.thumbnailKey,
    })
    .from(landFiles)
    .where(and(inArray(landFiles.patrolId, [...ids]), isNull(landFiles.voidedAt)))
    .orderBy(asc(landFiles.id));
  const photos = new Map<string, PatrolItem["photos"]>();
  for (const { patrolId, thumbnailKey, ...photo } of rows) {
    const key = patrolId ?? "";
    photos.set(key, [...(photos.get(key) ?? []), { ...photo, hasThumbnail: thumbnailKey !== null }]);
  }
  return photos;
}

const readRows = (db: Database, input: ListPatrolsInput) =>
  db
    .select({
      id: patrols.id,
      parcel: { id: parcels.id, code: parcels.code, name: parcels.name, zone: parcels.zone },
      seenAt: patrols.seenAt,
      createdAt: patrols.createdAt,
      longitude: patrols.longitude,
      latitude: patrols.latitude,
      accuracyM: patrols.accuracyM,
      observed: patrols.observed,
      note: patrols.note,
      actorName: users.displayName,
    })
    .from(patrols)
    .innerJoin(parcels, eq(parcels.id, patrols.parcelId))
    .innerJoin(users, eq(users.id, patrols.actorId))
    .where(conditionsOf(input))
    .orderBy(desc(patrols.seenAt), desc(patrols.id))
    .limit(input.limit + 1);

/** Patrols, the newest first, each with its photos. */
export const listPatrols = query({
  name: "patrol.list",
  permission: "patrol.read",
  summary: "巡查记录",
  method: "GET",
  path: "/patrols",
  input: listPatrolsInput,
  output: patrolPage,
  run: async ({ db, input }) => {
    const rows = await readRows(db, input);
    const page = rows.slice(0, input.limit);
    const photos = await readPhotos(
      db,
      page.map(({ id }) => id),
    );
    const last = page.at(-1);
    return {
      items: page.map((row) => ({ ...row, photos: photos.get(row.id) ?? [] })),
      nextCursor: rows.length > input.limit && last ? encodeCursor(last.seenAt, last.id) : null,
    };
  },
});
