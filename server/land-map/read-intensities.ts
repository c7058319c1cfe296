import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { projects } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import { fullyVisibleProjects } from "../project/visible-projects";

/**
 * 万元/亩 the project on each parcel has agreed to, by parcel: what its formal contract promises, else its counted
 * agreements over all land allocated to it. Only of projects this person sees in full.
 */
export async function readIntensities(db: Database, actor: Actor): Promise<Map<string, number>> {
  const rows = await db.execute<{ parcelId: string; wanPerMu: string }>(sql`
    with firm as (
      select c.parcel_id, c.project_id, coalesce(c.area_sqm, p.area_sqm) as area_sqm
      from parcel_claims c join parcels p on p.id = c.parcel_id
      where c.kind = 'allocated' and c.ended_on is null
    ), land as (select project_id, sum(area_sqm) * 3 / 2000 as mu from firm group by project_id),
    agreed as (
      select project_id, sum(counted_fen) / 1000000.0 as wan,
        max(promised_intensity_wan_per_mu)
          filter (where kind = 'formal' and not is_void and reversed_at is null) as promised
      from agreements group by project_id
    )
    select firm.parcel_id as "parcelId",
      max(coalesce(agreed.promised, nullif(agreed.wan, 0) / land.mu)) as "wanPerMu"
    from firm join land using (project_id) join agreed using (project_id)
      join ${projects} on ${projects.id} = firm.project_id
    where ${fullyVisibleProjects(actor)} and coalesce(agreed.promised, nullif(agreed.wan, 0)) is not null
    group by firm.parcel_id`);
  return new Map(rows.map(({ parcelId, wanPerMu }) => [parcelId, Number(wanPerMu)]));
}
