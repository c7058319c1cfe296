import { sql } from "drizzle-orm";
import { database } from "@/db/client";

/** Whether this instance reaches its database. */
export async function isHealthy(): Promise<boolean> {
  try {
    await database().db.execute(sql`select 1`);
    return true;
  } catch (error) {
    console.error(JSON.stringify({ level: "error", message: "health check failed", cause: String(error) }));
    return false;
  }
}
