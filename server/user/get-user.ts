import { and, eq, sql } from "drizzle-orm";
import { departments, enterprises, sessions, users } from "@/db/schema";
import { maskPhone } from "@/domain/enterprise/phone";
import { oneUserInput, userDetail } from "@/domain/user/user.schema";
import { AppError } from "../kernel/app-error";
import { query } from "../kernel/procedure";
import { openSessions } from "./revoke-all-sessions";
import { visibleUsers } from "./visible-users";

/** One account. The phone number is never given in full. */
export const getUser = query({
  name: "user.get",
  permission: "user.list",
  summary: "账号详情",
  method: "GET",
  path: "/users/{id}",
  input: oneUserInput,
  output: userDetail,
  run: async ({ db, actor, input }) => {
    const [row] = await db
      .select({
        user: users,
        departmentName: departments.name,
        enterpriseName: enterprises.name,
        lastSeenAt: sql<
          string | null
        >`(select max(${sessions.lastSeenAt}) from ${sessions} where ${sessions.userId} = ${users.id})`,
        openSessions: db.$count(sessions, and(eq(sessions.userId, users.id), openSessions())),
      })
      .from(users)
      .leftJoin(departments, eq(departments.id, users.departmentId))
      .leftJoin(enterprises, eq(enterprises.id, users.enterpriseId))
      .where(and(eq(users.id, input.id), visibleUsers(actor)));
    if (!row) throw new AppError("NOT_FOUND");
    const { passwordHash: _, passwordHistory: __, phone, ...user } = row.user;
    return {
      ...user,
      departmentName: row.departmentName,
      enterpriseName: row.enterpriseName,
      lastSeenAt: row.lastSeenAt,
      openSessions: row.openSessions,
      maskedPhone: phone ? maskPhone(phone) : null,
    };
  },
});
