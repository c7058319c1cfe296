import { sql } from "drizzle-orm";
import { database } from "@/db/client";
import { currentStore } from "../file/store/current-store";
import { logError } from "../kernel/log";

export type Health = {
  /** This instance reaches its database. */
  ok: boolean;
  /** Files can be kept and read. */
  files: boolean;
  /** What is amiss, in words; absent when all is well. */
  message?: string;
};

const patienceMs = 10_000;
let asked: { at: number; answer: Promise<boolean> } | undefined;

async function reachesDatabase(): Promise<boolean> {
  try {
    await database().db.execute(sql`select 1`);
    return true;
  } catch (error) {
    logError("health check failed", { cause: String(error) });
    return false;
  }
}

/** Asked of the store every ten seconds at most: a bucket may be far away. */
function reachesFiles(now: number): Promise<boolean> {
  if (!asked || now - asked.at > patienceMs) asked = { at: now, answer: currentStore().isReachable() };
  return asked.answer;
}

const messageOf = (ok: boolean, files: boolean): string | undefined => {
  if (!ok) return "数据库连接不上";
  return files ? undefined : "文件存储连接不上，暂不能上传和查看文件";
};

/** How this instance is: without its database it serves nothing, without its files everything else. */
export async function health(now = Date.now()): Promise<Health> {
  const [ok, files] = await Promise.all([reachesDatabase(), reachesFiles(now)]);
  const message = messageOf(ok, files);
  return { ok, files, ...(message && { message }) };
}
