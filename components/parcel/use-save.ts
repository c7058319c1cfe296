import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { toast } from "@/components/ui/toast";
import { api } from "@/lib/api/client";
import { type Failure, failureOf } from "@/lib/api/failure";

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
