import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { addMonths, isoDate } from "@/domain/calendar/date";
import { fateKnownAfterMonths } from "@/domain/forecast/back-test";
import type { StageHistory } from "@/domain/forecast/settings";
import { stages } from "@/domain/project/stage";
import { hasReached } from "@/domain/project/stage-order";
import { isEffectiveMove } from "../project/effective-moves";

const signedStages = stages.filter((stage) => hasReached(stage, "S2"));

type Row = { stage: string; entered: number; signed: number };

/** Counts of the whole park, whoever asks: how many projects entered each stage and how many of them were signed. */
export async function readStageHistory(db: Database, today: string): Promise<StageHistory> {
  const knownBefore = addMonths(isoDate(today), -fateKnownAfterMonths);
  const signed = sql.join(
    signedStages.map((stage) => sql`${stage}`),
    sql`, `,
  );
  const rows = await db.execute<Row>(sql`
    with entries as (
      select project_moves.project_id, project_moves.to_code, min(project_moves.actual_on) as entered_on
      from project_moves join projects p on p.id = project_moves.project_id
      where project_moves.kind = 'stage' and p.deleted_at is null and ${isEffectiveMove}
      group by project_moves.project_id, project_moves.to_code),
    signed as (select distinct project_id from entries where to_code in (${signed}))
    select e.to_code as stage, count(*)::int as entered, count(s.project_id)::int as signed
    from entries e
    join projects p on p.id = e.project_id
    left join signed s on s.project_id = e.project_id
    where s.project_id is not null or p.standing in ('terminated', 'transferred')
      or e.entered_on <= ${knownBefore}::date
    group by e.to_code`);
  const counts = stages.map((stage) => {
    const row = rows.find((candidate) => candidate.stage === stage);
    return [stage, { entered: row?.entered ?? 0, signed: row?.signed ?? 0 }] as const;
  });
  // safe because every stage is in it
  return Object.fromEntries(counts) as StageHistory;
}
