"use client";

import { type InfiniteData, useMutation, useQueryClient } from "@tanstack/react-query";
import { toast } from "@/components/ui/toast";
import type { CreateFollowUpInput } from "@/domain/follow-up/create-follow-up.schema";
import type { FullProject } from "@/domain/project/project-detail.schema";
import type { TimelineEntry, TimelinePage } from "@/domain/project/timeline.schema";
import { client } from "@/lib/api/client";
import { failureOf } from "@/lib/api/failure";
import { formatDateInProse } from "@/lib/format/date";
import type { Reader } from "../reader";
import { refreshProject, showAhead, timelineQuery } from "../record/queries";

function entryOf(input: CreateFollowUpInput, project: FullProject, authorName: string): TimelineEntry {
  const { id, kind, content, occurredOn } = input;
  const createdAt = new Date().toISOString();
  return {
    kind: "followUp",
    id,
    on: occurredOn,
    at: createdAt,
    actorName: authorName,
    followUp: {
      kind,
      content,
      occurredOn,
      participants: input.participants ?? null,
      place: input.place ?? null,
      nextStep: input.nextStep ?? null,
      nextStepOn: input.nextStepOn ?? null,
      stageAtTime: project.stage,
      authorName,
      createdAt,
    },
    photos: [],
  };
}

type Stream = InfiniteData<TimelinePage, string | undefined>;

function withEntry(stream: Stream | undefined, entry: TimelineEntry): Stream | undefined {
  const [first, ...rest] = stream?.pages ?? [];
  if (!stream || !first) return stream;
  return { ...stream, pages: [{ ...first, items: [entry, ...first.items] }, ...rest] };
}

const withNextStep = (project: FullProject, input: CreateFollowUpInput): FullProject => ({
  ...project,
  lastFollowUpOn: input.occurredOn,
  isStale: false,
  nextStep: input.nextStep ?? project.nextStep,
  nextStepOn: input.nextStepOn ?? project.nextStepOn,
});

/** Writes a follow-up: it stands in the timeline at once and leaves it again when the server refuses. */
export function useRecordFollowUp(project: FullProject, reader: Reader) {
  const queries = useQueryClient();
  const { id } = project;
  const { queryKey } = timelineQuery(id);
  return useMutation({
    mutationFn: (input: CreateFollowUpInput) => client.followUp.create(input),
    onMutate: async (input) => {
      await queries.cancelQueries({ queryKey });
      const stream = queries.getQueryData<Stream>(queryKey);
      queries.setQueryData<Stream>(queryKey, (before) =>
        withEntry(before, entryOf(input, project, reader.name)),
      );
      const rollBack = await showAhead(queries, id, (before) => withNextStep(before, input));
      return { stream, rollBack };
    },
    onError: (error, _input, shown) => {
      shown?.rollBack();
      queries.setQueryData<Stream>(queryKey, shown?.stream);
      toast(`跟进没有保存：${failureOf(error).message}`, { tone: "breached" });
    },
    onSuccess: (_created, { nextStep, nextStepOn }) => {
      toast(nextStep ? `已记录，下一步 ${formatDateInProse(nextStepOn)}：${nextStep}` : "已记录跟进");
    },
    onSettled: () => refreshProject(queries, id),
  });
}
