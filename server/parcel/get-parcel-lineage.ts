import { eq, inArray, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { parcelLineage, parcels } from "@/db/schema";
import { sqmText, sumAreas } from "@/domain/land/area";
import { lineageSteps } from "@/domain/land/lineage-steps";
import { parcelIdInput } from "@/domain/land/parcel.schema";
import { parcelLineageView } from "@/domain/land/parcel-history.schema";
import { AppError } from "../kernel/app-error";
import { query } from "../kernel/procedure";
import { areaOf } from "./divide-guard";

/** Lineage rows of everything the parcel came from and became, and of what came of its sisters in the same step. */
async function readPairs(db: Database, id: string) {
  const rows = await db.execute<{ id: string }>(sql`
    with recursive kin (parcel) as (
      select ${id}::uuid
      union
      select case when l.parent_id = kin.parcel then l.child_id else l.parent_id end
      from kin join parcel_lineage l on kin.parcel in (l.parent_id, l.child_id)
    )
    select l.id from parcel_lineage l where l.parent_id in (select parcel from kin) limit 1000`);
  if (rows.length === 0) return [];
  return db
    .select()
    .from(parcelLineage)
    .where(
      inArray(
        parcelLineage.id,
        rows.map((row) => row.id),
      ),
    )
    .orderBy(parcelLineage.changedOn, parcelLineage.id);
}

/** Where a parcel came from and what became of it, step by step with the area of each. */
export const getParcelLineage = query({
  name: "parcel.lineage",
  permission: "parcel.read",
  summary: "地块谱系",
  method: "GET",
  path: "/parcels/{id}/lineage",
  input: parcelIdInput,
  output: parcelLineageView,
  run: async ({ db, input: { id } }) => {
    const [itself] = await db.select({ id: parcels.id }).from(parcels).where(eq(parcels.id, id));
    if (!itself) throw new AppError("NOT_FOUND");
    const groups = lineageSteps(await readPairs(db, id));
    const ids = [...new Set(groups.flatMap(({ from, to }) => [...from, ...to]))];
    const rows = ids.length === 0 ? [] : await db.select().from(parcels).where(inArray(parcels.id, ids));
    const byId = new Map(rows.map((row) => [row.id, row]));
    const relatives = (wanted: readonly string[]) =>
      wanted
        .flatMap((one) => byId.get(one) ?? [])
        .map(({ id: key, code, name, areaSqm, state, retiredOn }) => ({
          id: key,
          code,
          name,
          areaSqm,
          state,
          retiredOn,
        }))
        .sort((a, b) => a.code.localeCompare(b.code));
    return {
      steps: groups.map(({ kind, changedOn, from, to }) => {
        const parents = relatives(from);
        const areaSqm = sqmText(sumAreas(parents.map((parent) => areaOf(parent.areaSqm))));
        return { kind, changedOn, from: parents, to: relatives(to), areaSqm };
      }),
    };
  },
});
