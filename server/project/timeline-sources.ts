import { type SQL, sql } from "drizzle-orm";
import type { TimelineKind } from "@/domain/project/timeline-kind";
import { approvalSources } from "./timeline-sources-approvals";
import { recordSources } from "./timeline-sources-records";

/** What a branch of the stream needs to know of the question. */
export type StreamScope = {
  projectId: string;
  readerId: string;
  mayReadFiles: boolean;
  /** Only follow-ups face to face. */
  isVisitsOnly: boolean;
};

/**
 * One branch of the stream: rows of (id, kind, step, on_date, at, actor_id, payload). `step` is one digit that orders
 * what one row tells of itself; the payload holds the entry's own fields under the names of `timelineEntry`.
 */
export type Source = (scope: StreamScope) => SQL;

const sources: Record<TimelineKind, Source> = { ...recordSources, ...approvalSources };

/** The branches of these kinds as one query. At least one kind. */
export const streamOf = (kinds: readonly TimelineKind[], scope: StreamScope): SQL =>
  sql.join(
    kinds.map((kind) => sources[kind](scope)),
    sql` union all `,
  );
