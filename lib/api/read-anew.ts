import { failureOf } from "./failure";

/** Sends; where somebody else was first, reads anew before the refusal is shown. */
export async function readAnew<Outcome>(
  send: Promise<Outcome>,
  read: (() => Promise<unknown>) | undefined,
): Promise<Outcome> {
  try {
    return await send;
  } catch (error) {
    if (failureOf(error).code === "CONFLICT") await read?.();
    throw error;
  }
}
