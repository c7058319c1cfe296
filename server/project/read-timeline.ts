import { type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import type { UserActor } from "@/domain/access/actor";
import { roleCan } from "@/domain/access/can";
import {
  type ProjectTimelineInput,
  projectTimelineInput,
  timelineEntry,
  timelinePage,
} from "@/domain/project/timeline.schema";
import { timelineKindsFor } from "@/domain/project/timeline-kind";
import { beyondCursor, encodeCursor, type Keyset } from "../kernel/keyset";
import { query } from "../kernel/procedure";
import { loadFullProject } from "./load-project";
import { signedIn } from "./signed-in";
import { streamOf } from "./timeline-sources";

type Row = {
  id: string;
  kind: string;
  on: string;
  at: string;
  sort_key: string;
  actor_name: string | null;
  payload: Record<string, unknown>;
};

/** How far down a first page may reach for the comment that was asked for. */
const longestReach = 300;

/** Business date, the instant of entry, the step: digits only, so that every collation agrees. */
const sortKey: Keyset = {
  expression: sql`stream.sort_key collate "zh-Hans-CN-x-icu"`,
  type: "text",
};

/** The whole stream this person may read, with the key it is ordered by; undefined when there is nothing to ask for. */
function streamFor(actor: UserActor, projectId: string, show: ProjectTimelineInput["show"]): SQL | undefined {
  const kinds = timelineKindsFor(actor.role, show);
  if (kinds.length === 0) return undefined;
  const entries = streamOf(kinds, {
    projectId,
    readerId: actor.userId,
    mayReadFiles: roleCan(actor.role, "file.read"),
    isVisitsOnly: show === "visits",
  });
  return sql`(select id, kind, on_date, at, actor_id, payload,
    to_char(on_date, 'YYYYMMDD') || to_char(at at time zone 'UTC', 'YYYYMMDDHH24MISSUS') || step as sort_key
    from (${entries}) as entries(id, kind, step, on_date, at, actor_id, payload))`;
}

/** How many entries stand above a comment and with it; 0 when the stream does not hold it. */
async function depthOf(db: Database, stream: SQL, commentId: string): Promise<number> {
  const [row] = await db.execute<{ depth: number }>(sql`
    with stream as materialized ${stream}
    select count(*)::int as depth
    from stream, (select sort_key, id from stream where kind = 'comment' and id = ${commentId}) as wanted
    where (${sortKey.expression}, stream.id) >= (wanted.sort_key collate "zh-Hans-CN-x-icu", wanted.id)`);
  return Math.min(row?.depth ?? 0, longestReach);
}

const readRows = (db: Database, stream: SQL, after: string | undefined, limit: number) =>
  db.execute<Row>(sql`
    select stream.id, stream.kind, stream.on_date::text as "on", stream.at::text as at, stream.sort_key,
      users.display_name as actor_name, stream.payload
    from ${stream} as stream
    left join users on users.id = stream.actor_id
    where ${after ? beyondCursor(sortKey, sql`stream.id`, after, false) : sql`true`}
    order by ${sortKey.expression} desc, stream.id desc
    limit ${limit}`);

const toEntry = ({ id, kind, on, at, actor_name, payload }: Row) =>
  timelineEntry.parse({
    ...payload,
    id,
    kind,
    on,
    at: new Date(at).toISOString(),
    actorName: actor_name,
  });

/** Everything that happened to a project in one stream, latest first; nothing in it that the reader may not see. */
export const readTimeline = query({
  name: "project.timeline",
  permission: "timeline.read",
  summary: "项目时间线",
  method: "GET",
  path: "/projects/{id}/timeline",
  input: projectTimelineInput,
  output: timelinePage,
  run: async ({ db, actor, input }) => {
    const project = await loadFullProject(db, actor, input.id);
    const stream = streamFor(signedIn(actor), project.id, input.show);
    if (!stream) return { items: [], nextCursor: null };
    const reach = input.comment && !input.after ? await depthOf(db, stream, input.comment) : 0;
    const limit = Math.max(input.limit, reach);
    const rows = await readRows(db, stream, input.after, limit + 1);
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    return {
      items: page.map(toEntry),
      nextCursor: rows.length > limit && last ? encodeCursor(last.sort_key, last.id) : null,
    };
  },
});
