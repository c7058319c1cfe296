import { database } from "@/db/client";
import { logError } from "../kernel/log";
import { expireAllHolds } from "../land-claim/expire-all-holds";

const firstAfterMs = 30_000;
const everyMs = 60 * 60_000;

async function expire(): Promise<void> {
  try {
    await expireAllHolds(database().db, new Date());
  } catch (error) {
    logError(`expired holds were not written down: ${String(error)}`, {});
  }
}

/** Writes down the holds that ran out, soon after the start and every hour; the day alone decides whether one counts. */
export function expireHoldsByTheClock(): void {
  setTimeout(() => void expire(), firstAfterMs).unref();
  setInterval(() => void expire(), everyMs).unref();
}
