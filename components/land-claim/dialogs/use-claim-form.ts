import { useQueryClient } from "@tanstack/react-query";
import type { z } from "zod";
import { useSubmission } from "@/components/form/use-submission";
import { toast } from "@/components/ui/toast";
import { refreshClaims } from "../refresh-claims";

export type ClaimReference = { subject: "parcel" | "unit"; claimId: string; version: number };

type ClaimForm<Schema extends z.ZodType> = {
  schema: Schema;
  send: (input: z.output<Schema>) => Promise<unknown>;
  done: string;
  onClose: () => void;
};

/** A short form about a claim: sends it, says what happened, reads everything that shows it again. */
export function useClaimForm<Schema extends z.ZodType>({ schema, send, done, onClose }: ClaimForm<Schema>) {
  const queries = useQueryClient();
  return useSubmission({
    schema,
    send,
    onDone: async () => {
      toast(done);
      await refreshClaims(queries);
      onClose();
    },
  });
}
