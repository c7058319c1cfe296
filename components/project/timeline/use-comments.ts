"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { toast } from "@/components/ui/toast";
import type { CreateCommentInput } from "@/domain/comment/comment.schema";
import { api, client } from "@/lib/api/client";
import { failureOf } from "@/lib/api/failure";

/** Writes a comment; the stream is read anew, since it says who was really told. */
export function useWriteComment() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (input: CreateCommentInput) => client.comment.create(input),
    onSuccess: () => queries.invalidateQueries({ queryKey: api.project.timeline.key() }),
  });
}

export function useWithdrawComment() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (input: { id: string }) => client.comment.withdraw(input),
    onError: (error) => toast(`没有撤回：${failureOf(error).message}`, { tone: "breached" }),
    onSuccess: () => queries.invalidateQueries({ queryKey: api.project.timeline.key() }),
  });
}
