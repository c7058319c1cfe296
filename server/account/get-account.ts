import { eq } from "drizzle-orm";
import { departments, enterprises, users } from "@/db/schema";
import { account, noInput } from "@/domain/account/account.schema";
import { AppError } from "../kernel/app-error";
import { query } from "../kernel/procedure";

/** The signed-in person's own account. */
export const getAccount = query({
  name: "account.me",
  permission: "account.manage",
  summary: "本人账号",
  method: "GET",
  path: "/account",
  input: noInput,
  output: account,
  run: async ({ db, actor }) => {
    if (actor.kind !== "user") throw new AppError("UNAUTHENTICATED");
    const [row] = await db
      .select({
        username: users.username,
        departmentName: departments.name,
        enterpriseName: enterprises.name,
        passwordChangedAt: users.passwordChangedAt,
      })
      .from(users)
      .leftJoin(departments, eq(departments.id, users.departmentId))
      .leftJoin(enterprises, eq(enterprises.id, users.enterpriseId))
      .where(eq(users.id, actor.userId));
    if (!row) throw new AppError("UNAUTHENTICATED");
    const { userId, displayName, role, mustChangePassword } = actor;
    return { userId, displayName, role, mustChangePassword, ...row };
  },
});
