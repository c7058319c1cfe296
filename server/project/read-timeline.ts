import { type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import type { UserActor } from "@/domain/access/actor";
import { roleCan } from "@/domain/access/can";
import { projectTimelineInput, timelineEntry, timelinePage } from "@/domain/project/timeline.schema";
import { beyondCursor, encodeCursor, type Keyset } from "../kernel/keyset";
import { query } from "../kernel/procedure";
import { loadFullProject } from "./load-project";
import { signedIn } from "./signed-in";
import { timelineSources } from "./timeline-sources";

type Row = {
  id: string;
  kind: string;
  on: string;
  at: string;
  sort_key: string;
  actor_name: string | null;
  payload: Record<string, unknown>;
};

/** Business date, then the instant of entry: digits only, so that every collation agrees. */
const sortKey: Keyset = {
  expression: sql`stream.sort_key collate "zh-Hans-CN-x-icu"`,
  type: "text",
};

/** Only what this person may read: a 统计核定岗 sees moves and files, no talks. */
function sourcesFor(actor: UserActor, projectId: string): SQL {
  const { registered, moves, followUps, changes, files, intentEvents } = timelineSources;
  const sources = [registered, moves, changes];
  if (roleCan(actor.role, "followUp.read")) sources.push(followUps);
  if (roleCan(actor.role, "file.read")) sources.push(files);
  if (roleCan(actor.role, "intent.read")) sources.push(intentEvents);
  return sql.join(
    sources.map((source) => source(projectId)),
    sql` union all `,
  );
}

async function readRows(
  db: Database,
  sources: SQL,
  after: string | undefined,
  limit: number,
): Promise<Row[]> {
  return db.execute<Row>(sql`
    select stream.id, stream.kind, stream.on_date::text as "on", stream.at::text as at, stream.sort_key,
      users.display_name as actor_name, stream.payload
    from (
      select id, kind, on_date, at, actor_id, payload,
        to_char(on_date, 'YYYYMMDD') || to_char(at at time zone 'UTC', 'YYYYMMDDHH24MISSUS') as sort_key
      from (${sources}) as entries
    ) as stream
    left join users on users.id = stream.actor_id
    where ${after ? beyondCursor(sortKey, sql`stream.id`, after, false) : sql`true`}
    order by ${sortKey.expression} desc, stream.id desc
    limit ${limit}`);
}

const toEntry = ({ id, kind, on, at, actor_name, payload }: Row) =>
  timelineEntry.parse({ ...payload, id, kind, on, at, actorName: actor_name });

/** Everything that happened to a project in one stream, latest first. */
export const readTimeline = query({
  name: "project.timeline",
  permission: "project.read",
  summary: "项目时间线",
  method: "GET",
  path: "/projects/{id}/timeline",
  input: projectTimelineInput,
  output: timelinePage,
  run: async ({ db, actor, input }) => {
    const project = await loadFullProject(db, actor, input.id);
    const sources = sourcesFor(signedIn(actor), project.id);
    const rows = await readRows(db, sources, input.after, input.limit + 1);
    const page = rows.slice(0, input.limit);
    const last = page.at(-1);
    return {
      items: page.map(toEntry),
      nextCursor: rows.length > input.limit && last ? encodeCursor(last.sort_key, last.id) : null,
    };
  },
});
