"use client";

import { useQuery } from "@tanstack/react-query";
import { Notice } from "@/components/ui/notice";
import type { TimelineEntry } from "@/domain/project/timeline.schema";
import { api } from "@/lib/api/client";
import { formatInstant } from "@/lib/format/date";
import type { FieldKey } from "../fields/field-key";
import { changeLabel, changeValue } from "./change-words";
import { useRecord } from "./record-context";
import { recordValues } from "./record-texts";

const latest = 20;

/** The newest entry that says who changed a field, as "林致远 于 11月23日 10:32". */
function whoChanged(entries: readonly TimelineEntry[], field: string): string {
  const entry = entries.find(
    (candidate) => candidate.kind === "change" && candidate.changes.some((change) => change.field === field),
  );
  return entry ? `${entry.actorName ?? "系统"} 于 ${formatInstant(entry.at)} ` : "他人";
}

type ChangedBeneathProps = { opened: ReturnType<typeof recordValues>; keys: readonly FieldKey[] };

/** Quietly says that what a form shows was changed by somebody while it lay open. */
export function ChangedBeneath({ opened, keys }: ChangedBeneathProps) {
  const { project } = useRecord();
  const now = recordValues(project);
  const changed = keys.filter((key) => opened[key] !== now[key]);
  const { data } = useQuery(
    api.project.timeline.queryOptions({
      input: { id: project.id, limit: latest },
      enabled: changed.length > 0,
    }),
  );
  if (changed.length === 0) return null;
  return (
    <Notice tone="behind">
      <ul>
        {changed.map((key) => (
          <li key={key}>
            {whoChanged(data?.items ?? [], key)}修改了{changeLabel(key)}，现为 {changeValue(key, now[key])}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
