import { ORPCError } from "@orpc/client";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { toast } from "@/components/ui/toast";
import { api } from "@/lib/api/client";

type Failure = { message: string; fields: Record<string, string> };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

function failureOf(error: unknown): Failure {
  if (!(error instanceof ORPCError)) return { message: "网络未连通，未保存", fields: {} };
  const data: unknown = error.data;
  const fields: Record<string, string> = {};
  if (isRecord(data) && isRecord(data.fields)) {
    for (const [name, text] of Object.entries(data.fields)) if (typeof text === "string") fields[name] = text;
  }
  return { message: error.message, fields };
}

/** One act on a submission: runs it, says what happened, and reads the inbox again. */
export function useStep(onDone?: () => void) {
  const queries = useQueryClient();
  const [isPending, setIsPending] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const act = async (task: () => Promise<unknown>, done: string) => {
    try {
      await task();
      setFailure(undefined);
      toast(done);
      onDone?.();
    } catch (error) {
      const found = failureOf(error);
      setFailure(found);
      if (Object.keys(found.fields).length === 0) toast(found.message, { tone: "breached" });
    } finally {
      await queries.invalidateQueries({ queryKey: api.intent.key() });
      setIsPending(false);
    }
  };
  const run = (task: () => Promise<unknown>, done: string) => {
    if (isPending) return;
    setIsPending(true);
    void act(task, done);
  };
  return { run, isPending, failure };
}
