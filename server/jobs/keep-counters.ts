import { database } from "@/db/client";
import { foldCounters, verifyCounters } from "../cockpit/verify-counters";
import { logError } from "../kernel/log";

const foldEveryMs = 20_000;
const verifyFirstAfterMs = 90_000;
const verifyEveryMs = 24 * 60 * 60_000;

async function attempt(what: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    logError(`${what}: ${String(error)}`, {});
  }
}

const fold = () => attempt("the cockpit's counters were not folded", () => foldCounters(database().db));
const verify = () => attempt("the cockpit's counters were not verified", () => verifyCounters(database().db));

/** Folds the counters every few seconds, and compares them with a recount after the start and once a day. */
export function keepCounters(): void {
  setInterval(() => void fold(), foldEveryMs).unref();
  setTimeout(() => void verify(), verifyFirstAfterMs).unref();
  setInterval(() => void verify(), verifyEveryMs).unref();
}
