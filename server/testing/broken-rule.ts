import { failureOf } from "@/lib/api/failure";

/** The rule a call of a procedure breaks, or its code; `done` when it breaks none. */
export async function brokenRule(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return "done";
  } catch (error) {
    const { rule, code } = failureOf(error);
    return rule ?? code;
  }
}
