import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { toast } from "@/components/ui/toast";
import { api } from "@/lib/api/client";
import { type Failure, failureOf } from "@/lib/api/failure";

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
