"use client";

import { useMutation } from "@tanstack/react-query";
import { useRef, useState } from "react";
import type { z } from "zod";
import { type Failure, failureOf } from "@/lib/api/failure";

type Submission<Schema extends z.ZodType, Outcome> = {
  schema: Schema;
  send: (input: z.output<Schema>) => Promise<Outcome>;
  onDone: (outcome: Outcome) => void;
};

function fieldErrors(error: z.ZodError): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const { path, message } of error.issues) fields[path.join(".")] ??= message;
  return fields;
}

const without = (errors: Record<string, string>, mended: readonly string[]) =>
  Object.fromEntries(
    Object.entries(errors).filter(
      ([path]) => !mended.some((field) => path === field || path.startsWith(`${field}.`)),
    ),
  );

/** Checks a form with the procedure's own schema, sends it, and keeps what was wrong, by field, from either side. */
export function useSubmission<Schema extends z.ZodType, Outcome>({
  schema,
  send,
  onDone,
}: Submission<Schema, Outcome>) {
  const [local, setLocal] = useState<Record<string, string>>({});
  const [mended, setMended] = useState<readonly string[]>([]);
  const isSendingRef = useRef(false);
  const sending = useMutation({
    mutationFn: send,
    onSuccess: onDone,
    onSettled: () => {
      isSendingRef.current = false;
    },
  });
  const failure: Failure | undefined = sending.error ? failureOf(sending.error) : undefined;
  return {
    errors: without({ ...failure?.fields, ...local }, mended),
    /** What went wrong, unless fields already say it where the eye is. */
    error: failure && Object.keys(failure.fields).length === 0 ? sending.error : undefined,
    failure,
    isPending: sending.isPending,
    reset: sending.reset,
    /** Takes what was wrong with a field away once it is written anew, parts of it included. */
    mend: (...fields: string[]) => setMended((before) => [...before, ...fields]),
    /** The second press of a double click comes before the button knows; it sends nothing. */
    submit: (draft: unknown) => {
      if (isSendingRef.current) return;
      const parsed = schema.safeParse(draft);
      setMended([]);
      sending.reset();
      setLocal(parsed.success ? {} : fieldErrors(parsed.error));
      if (!parsed.success) return;
      isSendingRef.current = true;
      sending.mutate(parsed.data);
    },
  };
}
