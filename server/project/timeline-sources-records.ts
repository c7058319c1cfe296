import { type SQL, sql } from "drizzle-orm";
import { type TimelineKind, visitKinds } from "@/domain/project/timeline-kind";
import { logId } from "./timeline-log-id";
import type { Source } from "./timeline-sources";

const day = (instant: string) => sql.raw(`(${instant} at time zone 'Asia/Shanghai')::date`);

/** A row of `files d` with its uploader `o` as the entry of a file. */
const fileJson = sql`jsonb_build_object('id', d.id, 'name', d.name, 'documentKind', d.document_kind,
  'mediaType', d.media_type, 'sizeBytes', d.size_bytes, 'hasThumbnail', d.thumbnail_key is not null,
  'uploadedByName', o.display_name, 'createdAt', d.created_at)`;

/** The photos of the follow-up in `f`. */
const photosOf = sql`coalesce((
  select jsonb_agg(${fileJson} order by d.created_at, d.id)
  from files d join users o on o.id = d.uploaded_by
  where d.follow_up_id = f.id and d.voided_at is null and d.is_current), '[]'::jsonb)`;

const visits = sql.join(
  visitKinds.map((kind) => sql`${kind}`),
  sql`, `,
);

const registered: Source = ({ projectId }) => sql`
  select p.id, 'registered', 0, ${day("p.first_reported_at")}, p.first_reported_at,
    p.first_reported_by,
    jsonb_build_object('reason', (select m.reason from project_moves m
      where m.project_id = p.id and m.kind = 'stage' and m.from_code is null limit 1))
  from projects p where p.id = ${projectId}`;

/** Moves of one kind; one that was taken back says so, and the row that took it back is left out. */
const moves =
  (kind: "stage" | "standing" | "owner" | "bin", isShown: SQL = sql`true`): Source =>
  ({ projectId }) =>
    sql`
  select m.id, m.kind, 0, m.actual_on, m.created_at, m.actor_id,
    jsonb_build_object('from', m.from_code, 'to', m.to_code, 'reason', m.reason, 'actualOn', m.actual_on,
      'statMonth', m.stat_month, 'fromName', f.display_name, 'toName', t.display_name,
      'undone', case when u.id is not null then jsonb_build_object('at', u.created_at,
        'byName', (select b.display_name from users b where b.id = u.actor_id)) end)
  from project_moves m
  left join project_moves u on u.undoes_id = m.id
  left join users f on m.kind = 'owner' and f.id::text = m.from_code
  left join users t on m.kind = 'owner' and t.id::text = m.to_code
  where m.project_id = ${projectId} and m.kind = ${kind} and m.undoes_id is null and ${isShown}`;

const followUp: Source = ({ projectId, mayReadFiles, isVisitsOnly }) => sql`
  select f.id, 'followUp', 0, f.occurred_on, f.created_at, f.author_id,
    jsonb_build_object('followUp', jsonb_build_object('kind', f.kind, 'content', f.content,
      'participants', f.participants, 'place', f.place, 'occurredOn', f.occurred_on, 'nextStep', f.next_step,
      'nextStepOn', f.next_step_on, 'stageAtTime', f.stage_at_time, 'authorName', u.display_name,
      'createdAt', f.created_at),
      'photos', ${mayReadFiles ? photosOf : sql`'[]'::jsonb`})
  from follow_ups f join users u on u.id = f.author_id
  where f.project_id = ${projectId} and ${isVisitsOnly ? sql`f.kind in (${visits})` : sql`true`}`;

const comment: Source = ({ projectId, readerId }) => sql`
  select c.id, 'comment', 0, ${day("c.created_at")}, c.created_at, c.author_id,
    jsonb_build_object('content', case when c.withdrawn_at is null then c.content end,
      'isOwn', c.author_id = ${readerId}::uuid,
      'mentions', case when c.withdrawn_at is null then coalesce((
        select jsonb_agg(jsonb_build_object('id', u.id, 'name', u.display_name))
        from comment_mentions m join users u on u.id = m.user_id where m.comment_id = c.id), '[]') else '[]' end)
  from comments c where c.project_id = ${projectId}`;

/** What hangs on a follow-up is shown there. */
const file: Source = ({ projectId }) => sql`
  select d.id, 'file', 0, ${day("d.created_at")}, d.created_at, d.uploaded_by, jsonb_build_object('file', ${fileJson},
      'revision', d.revision, 'isVoided', d.voided_at is not null)
  from files d join users o on o.id = d.uploaded_by
  where d.project_id = ${projectId} and d.follow_up_id is null`;

/** Whatever command says in the log which fields of the project it changed; a step's are told with the step. */
const change: Source = ({ projectId }) => sql`
  select ${logId}, 'change', 0, ${day("a.at")}, a.at, a.actor_id,
    jsonb_build_object('changes', a.detail -> 'changes')
  from audit_log a
  where a.subject_type = 'project' and a.subject_id = ${projectId}::uuid::text
    and jsonb_typeof(a.detail -> 'changes' -> 0 -> 'field') = 'string' and a.action <> 'milestone.save'`;

const intent: Source = ({ projectId }) => sql`
  select e.id, 'intent', 0, ${day("e.created_at")}, e.created_at, e.actor_id,
    jsonb_build_object('receiptNo', i.receipt_no, 'state', e.state, 'publicNote', e.public_note,
      'internalNote', e.internal_note)
  from intent_events e join intents i on i.id = e.intent_id
  where i.project_id = ${projectId}`;

export const recordSources = {
  registered,
  stage: moves("stage", sql`m.from_code is not null`),
  standing: moves("standing"),
  owner: moves("owner"),
  bin: moves("bin"),
  followUp,
  comment,
  file,
  change,
  intent,
} satisfies Partial<Record<TimelineKind, Source>>;
