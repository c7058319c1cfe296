import { existsSync } from "node:fs";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import type { Sql } from "postgres";

/** Advisory lock that lets one instance migrate while the others wait. */
const migrationLock = 4_527_4548;

/**
 * Brings the database of `sql` (its owner, one connection) to the newest schema.
 * Throws `UnfitDatabaseError` when the server could not do its work right.
 */
export async function migrateDatabase(sql: Sql, migrationsFolder = "drizzle"): Promise<void> {
  await assertFit(sql);
  await sql`select pg_advisory_lock(${migrationLock})`;
  try {
    await sql`create extension if not exists pg_trgm`;
    await sql`create extension if not exists btree_gist`;
    await assertChineseSearch(sql);
    if (existsSync(`${migrationsFolder}/meta/_journal.json`)) {
      await migrate(drizzle(sql), { migrationsFolder });
    }
  } finally {
    await sql`select pg_advisory_unlock(${migrationLock})`;
  }
}

/** The server is too old or set up so that it would give wrong answers; the message is one Chinese sentence. */
export class UnfitDatabaseError extends Error {
  override name = "UnfitDatabaseError";
}

async function assertFit(sql: Sql): Promise<void> {
  const [server] = await sql<{ version: number; encoding: string }[]>`
    select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding`;
  if (!server || server.version < 180_000) {
    throw new UnfitDatabaseError("数据库版本过低，平台需要 PostgreSQL 18 及以上。");
  }
  if (server.encoding !== "UTF8") {
    throw new UnfitDatabaseError(`数据库编码为 ${server.encoding}，平台需要 UTF8；请按 UTF8 重新建库。`);
  }
}

/** Under a plain `C` or an ICU locale pg_trgm finds nothing in Chinese text, without an error. */
async function assertChineseSearch(sql: Sql): Promise<void> {
  const [found] = await sql<{ count: number }[]>`select cardinality(show_trgm('智能')) as count`;
  if (!found?.count) {
    throw new UnfitDatabaseError("数据库的字符分类不识别汉字，中文检索会查不到内容；请用 C.UTF-8 重新建库。");
  }
}
