import { sql } from "drizzle-orm";
import { database } from "@/db/client";
import { logError } from "../kernel/log";

/** Whether this instance reaches its database. */
export async function isHealthy(): Promise<boolean> {
  try {
    await database().db.execute(sql`select 1`);
    return true;
  } catch (error) {
    logError("health check failed", { cause: String(error) });
    return false;
  }
}
