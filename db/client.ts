import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import * as schema from "@/db/schema";
import { env } from "@/lib/env";

export type Database = PostgresJsDatabase<typeof schema>;
export type Transaction = Parameters<Parameters<Database["transaction"]>[0]>[0];

export type DatabaseOptions = {
  /** Most connections held at once. */
  max: number;
  /** Milliseconds after which the server gives up on a statement; 0 for jobs that may take long. */
  statementTimeoutMs?: number;
  applicationName?: string;
};

/** Opens a pool on `url`; connections are made when first used. The caller closes it. */
export function createDatabase(url: string, options: DatabaseOptions) {
  const { max, statementTimeoutMs = 15_000, applicationName = "gaoxin-crm" } = options;
  const sql = postgres(url, {
    max,
    prepare: true,
    connect_timeout: 10,
    idle_timeout: 300,
    onnotice: () => undefined,
    connection: {
      application_name: applicationName,
      statement_timeout: statementTimeoutMs,
      lock_timeout: statementTimeoutMs === 0 ? 0 : 5_000,
      idle_in_transaction_session_timeout: 60_000,
      TimeZone: "UTC",
    },
  });
  const db: Database = drizzle(sql, { schema });
  return { db, sql, close: () => sql.end({ timeout: 5 }) };
}

type Connection = ReturnType<typeof createDatabase>;

const processWide: typeof globalThis & { gaoxinDatabase?: Connection } = globalThis;

/** The pool of this process, opened at first use; kept across hot reloads in development. */
export function database(): Connection {
  processWide.gaoxinDatabase ??= createDatabase(env().DATABASE_URL, { max: env().DATABASE_POOL });
  return processWide.gaoxinDatabase;
}
