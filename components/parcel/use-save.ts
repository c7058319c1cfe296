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

/** Runs one change of the ledger, says what happened, and reads the ledger again. */
export function useSave() {
  const queries = useQueryClient();
  const [isPending, setIsPending] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const act = async <Value>(task: () => Promise<Value>, done: string, onDone?: (value: Value) => void) => {
    try {
      const value = await task();
      setFailure(undefined);
      toast(done);
      onDone?.(value);
    } catch (error) {
      setFailure(failureOf(error));
    } finally {
      await queries.invalidateQueries({ queryKey: api.parcel.key() });
      setIsPending(false);
    }
  };
  const run = <Value>(task: () => Promise<Value>, done: string, onDone?: (value: Value) => void) => {
    if (isPending) return;
    setIsPending(true);
    void act(task, done, onDone);
  };
  return { run, isPending, failure };
}
