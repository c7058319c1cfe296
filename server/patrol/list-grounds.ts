import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { parcelBoundaries, parcels, patrols } from "@/db/schema";
import type { StoredShape } from "@/db/schema/boundaries";
import { noInput } from "@/domain/account/account.schema";
import type { Place } from "@/domain/patrol/distance";
import { type PatrolGround, patrolGrounds } from "@/domain/patrol/patrol.schema";
import { toGeographic } from "@/domain/survey/projection";
import { query } from "../kernel/procedure";

/** Five decimals of a degree are about a metre: enough to tell parcels apart, no survey. */
const rounded = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;

function placeOf([east, north]: readonly [number, number]): Place {
  const { lon, lat } = toGeographic({ east, north });
  return { longitude: rounded(lon), latitude: rounded(lat) };
}

function groundOf(
  shape: StoredShape | null,
  longitude: number | null,
  latitude: number | null,
): PatrolGround["ground"] {
  const centre =
    longitude === null || latitude === null
      ? null
      : { longitude: rounded(longitude), latitude: rounded(latitude) };
  return { centre, rings: (shape ?? []).map(({ outer }) => outer.map(placeOf)) };
}

const lastSeen = sql<
  string | null
>`(select to_char(max(${patrols.seenAt}) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
  from ${patrols} where ${patrols.parcelId} = ${parcels}.id)`;

const most = 5000;

/** Every parcel with its outline and when it was last visited, for a phone that may lose its network. */
export const listPatrolGrounds = query({
  name: "patrol.grounds",
  permission: "patrol.record",
  summary: "巡查用的地块清单和位置",
  method: "GET",
  path: "/patrols/grounds",
  input: noInput,
  output: patrolGrounds,
  run: async ({ db }) => {
    const rows = await db
      .select({
        id: parcels.id,
        code: parcels.code,
        name: parcels.name,
        zone: parcels.zone,
        state: parcels.state,
        areaSqm: parcels.areaSqm,
        longitude: parcels.centreLongitude,
        latitude: parcels.centreLatitude,
        lastSeenAt: lastSeen,
        shape: parcelBoundaries.shape,
      })
      .from(parcels)
      .leftJoin(
        parcelBoundaries,
        and(eq(parcelBoundaries.parcelId, parcels.id), eq(parcelBoundaries.isCurrent, true)),
      )
      .where(isNull(parcels.retiredOn))
      .orderBy(asc(parcels.code))
      .limit(most);
    return {
      items: rows.map(({ longitude, latitude, shape, ...row }) => ({
        ...row,
        ground: groundOf(shape, longitude, latitude),
      })),
    };
  },
});
