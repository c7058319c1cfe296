import { and, asc, eq, gt, gte, lt, lte, type SQL, sql } from "drizzle-orm";
import { parcels } from "@/db/schema";
import {
  availabilities,
  type ListPublicParcelsInput,
  listPublicParcelsInput,
  type MuBand,
  publicParcels,
} from "@/domain/land/public-parcels.schema";
import { utilityStateOf } from "@/domain/land/utility-list";
import { zones } from "@/domain/land/zone";
import { query } from "../kernel/procedure";
import { publiclyAvailable } from "./publicly-available";
import { readUtilities, readUtilityList } from "./read-utilities";

const most = 300;

/** 30 亩 = 20000 ㎡; 100 亩 = 66666.67 ㎡. */
const bandConditions: Record<MuBand, SQL | undefined> = {
  under30: lt(parcels.areaSqm, "20000"),
  from30To100: and(gte(parcels.areaSqm, "20000"), lte(parcels.areaSqm, "66666.67")),
  over100: gt(parcels.areaSqm, "66666.67"),
};

/** As the plan names the zones, the centre first. */
const zoneOrder = sql`array_position(${sql.param([...zones])}::text[], ${parcels.zone})`;

const conditionOf = ({ zone, use, area }: ListPublicParcelsInput) =>
  and(
    publiclyAvailable,
    zone ? eq(parcels.zone, zone) : undefined,
    use ? eq(parcels.plannedUse, use) : undefined,
    area ? bandConditions[area] : undefined,
  );

/** Blocks on offer for the public page, without coordinates. */
export const listPublicParcels = query({
  name: "parcel.publicList",
  permission: "public.read",
  summary: "可供地块（对外）",
  method: "GET",
  path: "/public/parcels",
  input: listPublicParcelsInput,
  output: publicParcels,
  run: async ({ db, input }) => {
    const condition = conditionOf(input);
    const [rows, [total]] = await Promise.all([
      db
        .select({
          id: parcels.id,
          code: parcels.code,
          name: parcels.name,
          zone: parcels.zone,
          location: parcels.location,
          areaSqm: parcels.areaSqm,
          plannedUse: parcels.plannedUse,
          state: parcels.state,
          floorAreaRatioMin: parcels.floorAreaRatioMin,
          floorAreaRatioMax: parcels.floorAreaRatioMax,
          intensityFloorWanPerMu: parcels.intensityFloorWanPerMu,
        })
        .from(parcels)
        .where(condition)
        .orderBy(zoneOrder, asc(parcels.code))
        .limit(most),
      db
        .select({
          count: sql<string>`count(*)`,
          areaSqm: sql<string>`coalesce(sum(${parcels.areaSqm}), 0)::numeric(16,2)::text`,
        })
        .from(parcels)
        .where(condition),
    ]);
    const ids = rows.map(({ id }) => id);
    const [utilities, list] = await Promise.all([readUtilities(db, ids), readUtilityList(db)]);
    const items = rows.flatMap(({ id, ...row }) => {
      const state = availabilities.find((candidate) => candidate === row.state);
      return state ? [{ ...row, state, utilityState: utilityStateOf(utilities.get(id) ?? [], list) }] : [];
    });
    return { items, count: Number(total?.count ?? 0), totalAreaSqm: total?.areaSqm ?? "0.00" };
  },
});
