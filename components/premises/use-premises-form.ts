import { useQueryClient } from "@tanstack/react-query";
import type { z } from "zod";
import { useSubmission } from "@/components/form/use-submission";
import { toast } from "@/components/ui/toast";
import { api } from "@/lib/api/client";

type PremisesForm<Schema extends z.ZodType, Outcome> = {
  schema: Schema;
  send: (input: z.output<Schema>) => Promise<Outcome>;
  done: string;
  onDone: (outcome: Outcome) => void;
};

/** A form about buildings, units or leases: sends it, says what happened, reads what shows it again. */
export function usePremisesForm<Schema extends z.ZodType, Outcome>({
  schema,
  send,
  done,
  onDone,
}: PremisesForm<Schema, Outcome>) {
  const queries = useQueryClient();
  return useSubmission({
    schema,
    send,
    onDone: async (outcome: Outcome) => {
      toast(done);
      const keys = [api.premises.key(), api.landClaim.key()];
      await Promise.all(keys.map((queryKey) => queries.invalidateQueries({ queryKey })));
      onDone(outcome);
    },
  });
}
