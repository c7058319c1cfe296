"use client";

import { type UseMutationOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { failureOf } from "./failure";

type Options<Output> = { onDone?: (output: Output) => void };

/** Runs one command at a time; what was shown is read anew afterwards, and a refusal is kept to be shown. */
export function useCommand<Output, Failed, Input, Context>(
  command: UseMutationOptions<Output, Failed, Input, Context>,
  { onDone }: Options<Output> = {},
) {
  const queries = useQueryClient();
  const { mutate, isPending, error, reset } = useMutation({
    ...command,
    onSuccess: (output) => {
      void queries.invalidateQueries();
      onDone?.(output);
    },
    onError: (failed) => {
      if (failureOf(failed).code === "CONFLICT") void queries.invalidateQueries();
    },
  });
  const failure = error ? failureOf(error) : undefined;
  const isUnsaid = failure !== undefined && Object.keys(failure.fields).length === 0;
  return {
    run: (input: Input) => {
      if (!isPending) mutate(input);
    },
    isPending,
    reset,
    fields: failure?.fields ?? {},
    /** The refusal, unless fields already say it where the eye is; `error` is the same, as it came. */
    message: isUnsaid ? failure?.message : undefined,
    error: isUnsaid ? error : undefined,
  };
}
