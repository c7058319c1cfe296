import { type SQL, sql } from "drizzle-orm";
import type { TimelineKind } from "@/domain/project/timeline-kind";
import { logId } from "./timeline-log-id";
import type { Source } from "./timeline-sources";

const dayOf = (instant: SQL) => sql`(${instant} at time zone 'Asia/Shanghai')::date`;
const startOf = (date: SQL) => sql`(${date}::timestamp at time zone 'Asia/Shanghai')`;

/** What the log of a step in the review came to. */
const outcomeOf = sql`case a.action when 'milestone.void' then 'voided' else a.detail ->> 'to' end`;

const member: Source = ({ projectId }) => sql`
  select m.id, 'member', e.step, ${dayOf(sql`e.at`)}, e.at, e.actor_id,
    jsonb_build_object('event', e.event, 'memberName', u.display_name, 'relation', m.relation, 'duty', m.duty)
  from project_members m join users u on u.id = m.user_id
  cross join lateral (values (0, 'added', m.created_at, m.added_by), (1, 'ended', m.ended_at, m.ended_by))
    as e(step, event, at, actor_id)
  where m.project_id = ${projectId} and e.at is not null`;

/** The end of a wait has a day and no instant: it stands at the beginning of that day, after the start. */
const wait: Source = ({ projectId }) => sql`
  select w.id, 'wait', e.step, e.on_date, e.at, e.actor_id,
    jsonb_build_object('event', e.event, 'waitingFor', w.waiting_for)
  from project_waits w
  cross join lateral (values (0, 'started', w.started_on, w.created_at, w.started_by),
    (1, 'ended', w.ended_on, greatest(w.created_at, ${startOf(sql`w.ended_on`)}), w.ended_by))
    as e(step, event, on_date, at, actor_id)
  where w.project_id = ${projectId} and e.on_date is not null`;

/**
 * Every act on a step stands in the log. What came with an import has only its columns: they speak where the log is
 * silent on the act.
 */
const milestone: Source = ({ projectId }) => sql`
  select ${logId}, 'milestone', 0, ${dayOf(sql`a.at`)}, a.at, a.actor_id,
    jsonb_build_object('code', a.detail ->> 'code', 'event', case
        when a.action <> 'milestone.save' then ${outcomeOf}
        when a.detail ->> 'from' = a.detail ->> 'to' then 'saved'
        when a.detail ->> 'to' in ('done', 'blocked') then a.detail ->> 'to' else 'saved' end,
      'reason', a.detail ->> 'reason',
      'changes', case when a.action = 'milestone.save' then a.detail -> 'changes' else '[]' end)
  from audit_log a
  where a.subject_type = 'project' and a.subject_id = ${projectId}::uuid::text
    and a.action in ('milestone.save', 'milestone.submit', 'milestone.review', 'milestone.confirm', 'milestone.void')
  union all
  select m.id, 'milestone', e.step, e.on_date, e.at, e.actor_id,
    jsonb_build_object('code', m.code, 'event', e.event, 'reason', e.reason, 'changes', '[]'::jsonb)
  from milestones m
  cross join lateral (values
    (0, 'milestone.submit', 'submitted', ${dayOf(sql`m.submitted_at`)}, m.submitted_at, m.submitted_by, null),
    (1, 'milestone.review', 'reviewed', ${dayOf(sql`m.reviewed_at`)}, m.reviewed_at, m.reviewed_by, null),
    (2, 'milestone.confirm', 'confirmed', ${dayOf(sql`m.confirmed_at`)}, m.confirmed_at, m.confirmed_by, null),
    (3, 'milestone.save', 'done', case when m.state = 'done' and m.submitted_at is null then m.actual_on end,
      m.updated_at, null, null),
    (4, 'milestone.void', 'voided', ${dayOf(sql`m.voided_at`)}, m.voided_at, m.voided_by, m.void_reason))
    as e(step, action, event, on_date, at, actor_id, reason)
  where m.project_id = ${projectId} and e.on_date is not null and not exists (
    select from audit_log a where a.subject_type = 'project' and a.subject_id = ${projectId}::uuid::text
      and a.action = e.action and a.detail ->> 'milestoneId' = m.id::text)`;

const termination: Source = ({ projectId }) => sql`
  select t.id, 'termination', e.step, ${dayOf(sql`e.at`)}, e.at, e.actor_id,
    jsonb_build_object('event', e.event, 'reasonCode', t.reason_code, 'reason', e.reason, 'lostTo', t.lost_to)
  from termination_requests t
  cross join lateral (values (0, 'requested', t.created_at, t.requested_by, t.reason),
    (1, t.state, coalesce(t.decided_at, case when t.state = 'withdrawn' then t.updated_at end),
      coalesce(t.decided_by, t.requested_by), t.decision_note)) as e(step, event, at, actor_id, reason)
  where t.project_id = ${projectId} and e.at is not null and e.event <> 'pending'`;

/** An agreement has no author's column: the log knows who recorded it. */
const agreement: Source = ({ projectId }) => sql`
  select g.id, 'agreement', 0, g.signed_on, g.created_at, (
      select a.actor_id from audit_log a
      where a.subject_type = 'agreement' and a.subject_id = g.id::text and a.action = 'agreement.record' limit 1),
    jsonb_build_object('agreementKind', g.kind, 'contractNo', g.contract_no, 'amountFen', g.amount_fen,
      'isVoid', g.is_void)
  from agreements g where g.project_id = ${projectId}`;

const fund: Source = ({ projectId }) => sql`
  select f.id, 'fund', e.step, ${dayOf(sql`e.at`)}, e.at, e.actor_id,
    jsonb_build_object('event', e.event, 'category', f.category, 'amountFen', f.amount_fen,
      'statMonth', f.stat_month, 'reason', e.reason)
  from fund_entries f
  cross join lateral (values
    (0, case when f.reverses_id is null and f.confirmed_at is null then 'proposed' end, f.created_at, f.proposed_by, null),
    (1, case when f.reverses_id is null then 'confirmed' else 'reversed' end, f.confirmed_at, f.confirmed_by,
      case when f.reverses_id is not null then f.state_note end)) as e(step, event, at, actor_id, reason)
  where f.project_id = ${projectId} and e.event is not null and e.at is not null
  union all
  select f.id, 'fund', 2, ${dayOf(sql`a.at`)}, a.at, a.actor_id,
    jsonb_build_object('event', 'returned', 'category', f.category, 'amountFen', f.amount_fen,
      'statMonth', f.stat_month, 'reason', a.detail ->> 'reason')
  from fund_entries f
  join audit_log a on a.subject_type = 'fundEntry' and a.subject_id = f.id::text and a.action = 'fund.return'
  where f.project_id = ${projectId}`;

export const approvalSources = { member, wait, milestone, termination, agreement, fund } satisfies Partial<
  Record<TimelineKind, Source>
>;
