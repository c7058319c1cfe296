import { database } from "@/db/client";
import { shanghaiDate } from "@/lib/format/date";
import { remindOfIdleLand } from "../idle-land/remind";
import { logError } from "../kernel/log";

const firstAfterMs = 120_000;
const everyMs = 3 * 60 * 60_000;

async function remind(): Promise<void> {
  try {
    await remindOfIdleLand(database().db, shanghaiDate(new Date()));
  } catch (error) {
    logError(`reminders of idle land were not given: ${String(error)}`, {});
  }
}

/** Looks for due reminders a little after the start and every three hours. */
export function keepIdleLandReminders(): void {
  setTimeout(() => void remind(), firstAfterMs).unref();
  setInterval(() => void remind(), everyMs).unref();
}
