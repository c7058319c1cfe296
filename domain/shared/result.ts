/** Outcome of a rule that can refuse: never thrown, always handled. */
export type Result<Value, Code extends string = string> =
  | { ok: true; value: Value }
  | { ok: false; code: Code };

export const ok = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value });

export const refuse = <Code extends string>(code: Code): { ok: false; code: Code } => ({
  ok: false,
  code,
});
