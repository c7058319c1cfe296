import { randomBytes } from "node:crypto";
import postgres from "postgres";
import { afterAll, beforeAll, inject } from "vitest";
import { createDatabase, type Database } from "@/db/client";
import { applicationRole } from "@/db/roles";

type Connection = ReturnType<typeof createDatabase>;

export type TestDatabase = {
  /** The application's connection, with the application's rights. */
  readonly db: Database;
  readonly sql: Connection["sql"];
  readonly url: string;
  /** The owner's connection: sets up what the application may not write itself. */
  readonly owner: { readonly db: Database; readonly sql: Connection["sql"] };
};

/**
 * Gives the test file a database of its own, cloned from the migrated template and dropped afterwards, so its tests may
 * commit. The fields can be read once the file's hooks run.
 */
export function useTestDatabase(): TestDatabase {
  let opened: Awaited<ReturnType<typeof cloneTemplate>> | undefined;
  beforeAll(async () => {
    opened = await cloneTemplate();
  });
  afterAll(async () => {
    await opened?.drop();
  });
  const current = () => {
    if (!opened) throw new Error("The test database is open only while the file's hooks and tests run.");
    return opened;
  };
  return {
    get db() {
      return current().application.db;
    },
    get sql() {
      return current().application.sql;
    },
    get url() {
      return current().url;
    },
    get owner() {
      return current().owner;
    },
  };
}

async function cloneTemplate() {
  const server = inject("testServer");
  const name = `test_${randomBytes(6).toString("hex")}`;
  await administer(server.ownerUrl, async (sql) => {
    await sql`create database ${sql(name)} template ${sql(server.template)}`;
    await sql`revoke all on database ${sql(name)} from public`;
    await sql`grant connect on database ${sql(name)} to ${sql(applicationRole)}`;
  });
  const url = withDatabase(server.applicationUrl, name);
  const application = createDatabase(url, { max: 10 });
  const owner = createDatabase(withDatabase(server.ownerUrl, name), { max: 2, statementTimeoutMs: 0 });
  const drop = async () => {
    await Promise.all([application.close(), owner.close()]);
    await administer(server.ownerUrl, (sql) => sql`drop database ${sql(name)} with (force)`);
  };
  return { url, application, owner, drop };
}

/** Runs `work` beside the template, which must have no connection while it is cloned. */
async function administer(
  ownerUrl: string,
  work: (sql: Connection["sql"]) => Promise<unknown>,
): Promise<void> {
  const sql = postgres(withDatabase(ownerUrl, "postgres"), { max: 1, onnotice: () => undefined });
  try {
    await work(sql);
  } finally {
    await sql.end();
  }
}

function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}
