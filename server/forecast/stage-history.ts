import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { addMonths, isoDate } from "@/domain/calendar/date";
import { fateKnownAfterMonths } from "@/domain/forecast/back-test";
import type { StageHistory } from "@/domain/forecast/settings";
import { type Stage, stages } from "@/domain/project/stage";
import { hasReached } from "@/domain/project/stage-order";
import { isEffectiveMove } from "../project/effective-moves";

const signedStages = stages.filter((stage) => hasReached(stage, "S2"));

type Row = Record<string, number>;

/** Counts of the whole park, whoever asks: how many projects entered each stage and how many of them were signed. */
export async function readStageHistory(db: Database, today: string): Promise<StageHistory> {
  const knownBefore = addMonths(isoDate(today), -fateKnownAfterMonths);
  const comma = sql`, `;
  const signed = sql.join(
    signedStages.map((stage) => sql`${stage}`),
    comma,
  );
  const column = (name: string, stage: Stage) => sql.identifier(`${name}_${stage}`);
  const enteredOn = stages.map(
    (stage) =>
      sql`min(project_moves.actual_on) filter (where project_moves.to_code = ${stage}) as ${column("on", stage)}`,
  );
  const counts = stages.flatMap((stage) => {
    const on = column("on", stage);
    return [
      sql`count(*) filter (where ${on} is not null and (was_signed or p.standing in ('terminated', 'transferred')
        or ${on} <= ${knownBefore}::date))::int as ${column("entered", stage)}`,
      sql`count(*) filter (where ${on} is not null and was_signed)::int as ${column("signed", stage)}`,
    ];
  });
  const [row] = await db.execute<Row>(sql`
    select ${sql.join(counts, comma)}
    from (
      select project_moves.project_id, bool_or(project_moves.to_code in (${signed})) as was_signed, ${sql.join(enteredOn, comma)}
      from project_moves where project_moves.kind = 'stage' and ${isEffectiveMove}
      group by project_moves.project_id
    ) entries
    join projects p on p.id = entries.project_id
    where p.deleted_at is null`);
  const found = stages.map((stage) => {
    const [entered, signedCount] = [row?.[`entered_${stage}`] ?? 0, row?.[`signed_${stage}`] ?? 0];
    return [stage, { entered, signed: signedCount }] as const;
  });
  // safe because every stage is in it
  return Object.fromEntries(found) as StageHistory;
}
