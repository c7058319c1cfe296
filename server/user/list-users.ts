import { and, asc, count, eq, isNull, max, type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { departments, enterprises, sessions, users } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import { type ListUsersInput, listUsersInput, userPage } from "@/domain/user/user.schema";
import { beyondCursor, encodeCursor, type Keyset } from "../kernel/keyset";
import { query } from "../kernel/procedure";
import { visibleUsers } from "./visible-users";

const byName: Keyset = { expression: sql`${users.displayName} collate "zh-Hans-CN-x-icu"`, type: "text" };

const escapeLike = (text: string) => text.replace(/[\\%_]/g, "\\$&");

function conditions(actor: Actor, input: ListUsersInput): SQL | undefined {
  const term = input.search ? `%${escapeLike(input.search)}%` : undefined;
  return and(
    visibleUsers(actor),
    term ? sql`(${users.displayName} ilike ${term} or ${users.username} ilike ${term})` : undefined,
    input.role === "none" ? isNull(users.role) : undefined,
    input.role && input.role !== "none" ? eq(users.role, input.role) : undefined,
    input.departmentId ? eq(users.departmentId, input.departmentId) : undefined,
    input.state ? eq(users.isActive, input.state === "active") : undefined,
  );
}

/** When each person was last seen. */
const lastSeen = (db: Database) =>
  db
    .select({ userId: sessions.userId, at: max(sessions.lastSeenAt).as("last_seen") })
    .from(sessions)
    .groupBy(sessions.userId)
    .as("seen");

function readRows(db: Database, actor: Actor, input: ListUsersInput) {
  const seen = lastSeen(db);
  return db
    .select({
      id: users.id,
      username: users.username,
      displayName: users.displayName,
      role: users.role,
      departmentId: users.departmentId,
      departmentName: departments.name,
      enterpriseName: enterprises.name,
      isActive: users.isActive,
      lastSeenAt: seen.at,
      version: users.version,
    })
    .from(users)
    .leftJoin(departments, eq(departments.id, users.departmentId))
    .leftJoin(enterprises, eq(enterprises.id, users.enterpriseId))
    .leftJoin(seen, eq(seen.userId, users.id))
    .where(
      and(
        conditions(actor, input),
        input.after ? beyondCursor(byName, sql`${users.id}`, input.after, true) : undefined,
      ),
    )
    .orderBy(asc(byName.expression), asc(users.id))
    .limit(input.limit + 1);
}

/** Accounts by name, one page by keyset, and how many the filter finds. */
export const listUsers = query({
  name: "user.list",
  permission: "user.list",
  summary: "账号列表",
  method: "GET",
  path: "/users",
  input: listUsersInput,
  output: userPage,
  run: async ({ db, actor, input }) => {
    const [rows, [found]] = await Promise.all([
      readRows(db, actor, input),
      db.select({ count: count() }).from(users).where(conditions(actor, input)),
    ]);
    const items = rows.slice(0, input.limit);
    const last = items.at(-1);
    const isMore = rows.length > input.limit && last !== undefined;
    return {
      items,
      count: found?.count ?? 0,
      nextCursor: isMore ? encodeCursor(last.displayName, last.id) : null,
    };
  },
});
