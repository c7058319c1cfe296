import { dirname } from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import postgres, { type Sql } from "postgres";
import { fullDiskSentence } from "@/db/embedded/refusal.mjs";
import { migrateDatabase, UnfitDatabaseError } from "@/db/migrate";
import {
  applicationRole,
  ensureApplicationRole,
  ensureReducedRole,
  grantApplicationRights,
} from "@/db/roles";
import { storeFor } from "@/server/file/store/current-store";
import { connectionSentence } from "./lib/connection-sentence";
import { seedDatabase } from "./lib/seed-database";

type Request = {
  ownerUrl: string;
  applicationUrl?: string;
  applicationPassword?: string;
  isDemo: boolean;
  accountsFile: string;
};
type Access = { applicationUrl: string; warnings: string[] };

/** The built-in server: the application signs in as its own role. */
async function builtInAccess(sql: Sql, ownerUrl: string, password: string): Promise<Access> {
  await ensureApplicationRole(sql, password);
  const url = new URL(ownerUrl);
  url.username = applicationRole;
  url.password = password;
  return { applicationUrl: url.href, warnings: [] };
}

/** Two URLs given: the second one's user is granted exactly the application's rights. */
async function grantedAccess(sql: Sql, applicationUrl: string): Promise<Access> {
  const own = postgres(applicationUrl, { max: 1, connect_timeout: 10, onnotice: () => undefined });
  try {
    await assertAnswers(own);
    const [user] = await own<{ name: string }[]>`select current_user as name`;
    if (user) await grantApplicationRights(sql, user.name);
  } finally {
    await own.end({ timeout: 5 });
  }
  return { applicationUrl, warnings: [] };
}

/** One URL given, whose user owns the tables: the application gives up the owner's rights as it connects. */
async function reducedAccess(sql: Sql, ownerUrl: string): Promise<Access> {
  try {
    const role = await ensureReducedRole(sql);
    const url = new URL(ownerUrl);
    url.searchParams.set("options", `-c role=${role}`);
    return { applicationUrl: url.href.replaceAll("+", "%20"), warnings: [] };
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "42501")) throw error;
    const warning =
      "DATABASE_URL 的用户不能建立受限角色，平台以库属主身份运行，审计日志在数据库一层不受保护；可另设 DATABASE_MIGRATE_URL。";
    return { applicationUrl: ownerUrl, warnings: [warning] };
  }
}

/** A peer that accepts the connection and then says nothing would keep the driver waiting for ever. */
async function assertAnswers(sql: Sql): Promise<void> {
  const silence = new AbortController();
  const tooLong = sleep(15_000, undefined, { signal: silence.signal }).then(() => {
    throw Object.assign(new Error("The database did not answer."), { code: "CONNECT_TIMEOUT" });
  });
  try {
    await Promise.race([sql`select 1`, tooLong]);
  } finally {
    tooLong.catch(() => undefined);
    silence.abort();
  }
}

async function hasUsers(sql: Sql): Promise<boolean> {
  const [table] = await sql<{ exists: boolean }[]>`select to_regclass('public.users') is not null as exists`;
  if (!table?.exists) return false;
  const [row] = await sql<{ exists: boolean }[]>`select exists (select from users) as exists`;
  return row?.exists ?? false;
}

const storeSilent =
  "上传文件的存储连接不上：请检查 S3_ENDPOINT、S3_BUCKET 和密钥，存储桶须事先建好。接通之前不能上传和查看文件，其余功能不受影响。";

async function prepare(request: Request) {
  const { ownerUrl, applicationUrl, applicationPassword } = request;
  const store = storeFor(dirname(request.accountsFile));
  const isStoreThere = await store.isReachable();
  const sql = postgres(ownerUrl, { max: 1, connect_timeout: 10, onnotice: () => undefined });
  try {
    await assertAnswers(sql);
    await migrateDatabase(sql);
    await sql`delete from rate_limits where window_started_at < now() - interval '1 day'`;
    const keep = isStoreThere ? store.put : undefined;
    const accounts = await seedDatabase(ownerUrl, { ...request, keep });
    const access = await (applicationPassword
      ? builtInAccess(sql, ownerUrl, applicationPassword)
      : applicationUrl && applicationUrl !== ownerUrl
        ? grantedAccess(sql, applicationUrl)
        : reducedAccess(sql, ownerUrl));
    const warnings = isStoreThere ? access.warnings : [...access.warnings, storeSilent];
    return { ...access, warnings, accounts, hasUsers: await hasUsers(sql) };
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** The Chinese sentence for an error a person can act on; other errors are left to the log. */
function sentenceFor(error: unknown): string | undefined {
  if (error instanceof UnfitDatabaseError) return error.message;
  return fullDiskSentence(error) ?? connectionSentence(error);
}

const request: Request = JSON.parse(await text(process.stdin));
try {
  console.log(JSON.stringify(await prepare(request)));
} catch (error) {
  console.error(error);
  console.log(JSON.stringify({ refusal: sentenceFor(error) }));
  process.exitCode = 1;
}
process.exit();
