import type { Failure } from "@/lib/api/failure";
import { type FieldErrors, isFieldKey } from "./field-key";

/** Sentences for the fields of a project form; others have no place in it. */
export function fieldErrorsOf({ fields }: Failure): FieldErrors {
  const errors: FieldErrors = {};
  for (const [name, message] of Object.entries(fields)) {
    if (isFieldKey(name)) errors[name] = message;
  }
  return errors;
}
