import { type SQL, sql } from "drizzle-orm";

/**
 * One branch of the stream: rows of (id, kind, on_date, at, actor_id, payload). The payload holds the entry's own
 * fields under the names of `timelineEntry`.
 */
type Source = (projectId: string) => SQL;

const day = (instant: string) => sql.raw(`(${instant} at time zone 'Asia/Shanghai')::date`);

const registered: Source = (projectId) => sql`
  select p.id, 'registered'::text as kind, ${day("p.first_reported_at")} as on_date, p.first_reported_at as at,
    p.first_reported_by as actor_id,
    jsonb_build_object('reason', (select m.reason from project_moves m
      where m.project_id = p.id and m.kind = 'stage' and m.from_code is null limit 1)) as payload
  from projects p where p.id = ${projectId}`;

const moves: Source = (projectId) => sql`
  select m.id, m.kind, m.actual_on, m.created_at, m.actor_id,
    jsonb_build_object('from', m.from_code, 'to', m.to_code, 'reason', m.reason, 'actualOn', m.actual_on,
      'statMonth', m.stat_month, 'fromName', f.display_name, 'toName', t.display_name)
  from project_moves m
  left join users f on m.kind = 'owner' and f.id::text = m.from_code
  left join users t on m.kind = 'owner' and t.id::text = m.to_code
  where m.project_id = ${projectId} and not (m.kind = 'stage' and m.from_code is null)`;

const followUps: Source = (projectId) => sql`
  select f.id, 'followUp', f.occurred_on, f.created_at, f.author_id,
    jsonb_build_object('followUp', jsonb_build_object('kind', f.kind, 'content', f.content,
      'participants', f.participants, 'place', f.place, 'occurredOn', f.occurred_on, 'nextStep', f.next_step,
      'nextStepOn', f.next_step_on, 'stageAtTime', f.stage_at_time, 'authorName', u.display_name,
      'createdAt', f.created_at))
  from follow_ups f join users u on u.id = f.author_id
  where f.project_id = ${projectId}`;

/** The log's numbers stand in the last twelve digits of an id, as every cursor holds one. */
const changes: Source = (projectId) => sql`
  select ('00000000-0000-8000-8000-' || lpad(to_hex(a.seq), 12, '0'))::uuid, 'change', ${day("a.at")}, a.at, a.actor_id,
    jsonb_build_object('changes', a.detail -> 'changes')
  from audit_log a
  where a.subject_type = 'project' and a.subject_id = ${projectId}::uuid::text
    and a.action in ('project.update', 'contact.update') and jsonb_array_length(a.detail -> 'changes') > 0`;

const files: Source = (projectId) => sql`
  select f.id, 'file', ${day("f.created_at")}, f.created_at, f.uploaded_by,
    jsonb_build_object('file', jsonb_build_object('id', f.id, 'name', f.name, 'documentKind', f.document_kind,
      'mediaType', f.media_type, 'sizeBytes', f.size_bytes, 'uploadedByName', u.display_name,
      'createdAt', f.created_at))
  from files f join users u on u.id = f.uploaded_by
  where f.project_id = ${projectId}`;

const intentEvents: Source = (projectId) => sql`
  select e.id, 'intent', ${day("e.created_at")}, e.created_at, e.actor_id,
    jsonb_build_object('receiptNo', i.receipt_no, 'state', e.state, 'publicNote', e.public_note,
      'internalNote', e.internal_note)
  from intent_events e join intents i on i.id = e.intent_id
  where i.project_id = ${projectId}`;

export const timelineSources = { registered, moves, followUps, changes, files, intentEvents };
