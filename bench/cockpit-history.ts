import type { Sql } from "postgres";
import { stages } from "@/domain/project/stage";

/** The way of each project to its stage, some three weeks a step, sooner where it was reported lately. */
async function loadMoves(sql: Sql) {
  await sql`insert into project_moves (project_id, actor_id, kind, from_code, to_code, actual_on, stat_month, created_at)
    select p.id, p.owner_id, 'stage', s.previous, s.code, m.day, to_char(m.day, 'YYYY-MM'), m.day + interval '10 hours'
    from projects p
    cross join lateral (
      select code, place, lag(code) over (order by place) as previous
      from unnest(${[...stages]}::text[]) with ordinality as s (code, place)
    ) s
    cross join lateral (select (p.first_reported_at at time zone 'Asia/Shanghai')::date as start) r
    cross join lateral (select r.start + ((s.place - 1)
      * least(10 + abs(hashtext(p.id::text)) % 25, (date '2026-11-22' - r.start) / 16.0))::int as day) m
    where s.place <= array_position(${[...stages]}::text[], p.stage)
    order by p.id, s.place`;
  await sql`update projects p set
      first_talk_on = (select min(m.actual_on) from project_moves m where m.project_id = p.id and m.to_code >= 'L3'),
      stage_entered_on = (select max(m.actual_on) from project_moves m where m.project_id = p.id)`;
  await sql`with ended as (
      update projects set standing = 'terminated', termination_reason = 'fundingLacking'
      where abs(hashtext(id::text || 'ended')) % 30 = 0 and stage < 'S2' and stage not in ('B1', 'B2', 'B3', 'D1', 'D2', 'O1', 'O2')
      returning id, owner_id
    )
    insert into project_moves (project_id, actor_id, kind, from_code, to_code, reason, actual_on, stat_month)
    select id, owner_id, 'standing', 'normal', 'terminated', '资金不到位', date '2026-11-22' - abs(hashtext(id::text)) % 400, '2026-11'
    from ended`;
}

/** A contract for every project that was signed, and two months of construction for every one that builds. */
async function loadLedgers(sql: Sql) {
  await sql`insert into agreements (project_id, kind, contract_no, signed_on, stat_month, amount_fen, is_counted, rule_id)
    select p.id, 'formal', 'B-' || p.code, m.actual_on, m.stat_month, coalesce(p.total_investment_fen, 1), true, 'AGR_FORMAL'
    from projects p join project_moves m on m.project_id = p.id and m.kind = 'stage' and m.to_code = 'S2'`;
  await sql`insert into fixed_investments (project_id, stat_month, amount_fen, is_counted, rule_id)
    select m.project_id, m.stat_month, 5_000_000_00, true, 'FAI_REPORTED'
    from project_moves m where m.kind = 'stage' and m.to_code in ('B1', 'B3')
    on conflict do nothing`;
}

/** Changed amounts of this month, as the bridge of changes reads them from the log. */
const loadChanges = (sql: Sql) =>
  sql`insert into audit_log (actor_name, actor_role, action, subject_type, subject_id, detail)
    select '专员', 'officer', 'project.update', 'project', id, jsonb_build_object('changes', jsonb_build_array(
      jsonb_build_object('field', 'totalInvestmentFen', 'from', total_investment_fen + 100000000, 'to', total_investment_fen)))
    from projects where abs(hashtext(id::text || 'changed')) % 40 = 0`;

/** What projects went through: moves, contracts, construction, changes. Folded by the caller. */
export async function loadHistory(sql: Sql): Promise<void> {
  await loadMoves(sql);
  await loadLedgers(sql);
  await loadChanges(sql);
}
