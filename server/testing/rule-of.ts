import { AppError } from "../kernel/app-error";

/** The rule a piece of work breaks, or its code; `done` when it breaks none. */
export async function ruleOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return "done";
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return error.detail.rule ?? error.code;
  }
}
