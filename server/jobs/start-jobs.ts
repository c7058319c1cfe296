import { database } from "@/db/client";
import { currentStore } from "../file/store/current-store";
import { logError } from "../kernel/log";
import { purgeDeleted } from "../project/purge-deleted";
import { expireHoldsByTheClock } from "./expire-holds";
import { keepCounters } from "./keep-counters";
import { keepIdleLandReminders } from "./remind-idle-land";

const firstAfterMs = 60_000;
const everyMs = 6 * 60 * 60_000;

async function emptyBin(): Promise<void> {
  try {
    const store = currentStore();
    await store.tidy();
    await purgeDeleted(database().db, { now: new Date(), removeFile: (key) => store.remove(key) });
  } catch (error) {
    logError(`the bin was not emptied: ${String(error)}`, {});
  }
}

const processWide: typeof globalThis & { gaoxinJobs?: true } = globalThis;

/** What this process does by the clock; every instance may run it. Once a process, also across hot reloads. */
export function startJobs(): void {
  if (processWide.gaoxinJobs) return;
  processWide.gaoxinJobs = true;
  setTimeout(() => void emptyBin(), firstAfterMs).unref();
  setInterval(() => void emptyBin(), everyMs).unref();
  keepCounters();
  expireHoldsByTheClock();
  keepIdleLandReminders();
}
