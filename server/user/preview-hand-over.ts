import { and, asc, eq, inArray, ne, sql } from "drizzle-orm";
import { departments, users } from "@/db/schema";
import { handOverPreview, oneUserInput } from "@/domain/user/user.schema";
import { AppError } from "../kernel/app-error";
import { query } from "../kernel/procedure";
import { countOpenWork } from "./open-work";
import { visibleUsers } from "./visible-users";

/** What a leaver would hand over, and who may take it: active officers and heads this person can see. */
export const previewHandOver = query({
  name: "user.previewHandOver",
  permission: "user.handOver",
  summary: "移交预览：数量与可接手人员",
  method: "GET",
  path: "/users/{id}/hand-over",
  input: oneUserInput,
  output: handOverPreview,
  run: async ({ db, actor, input }) => {
    const [leaver] = await db
      .select({ id: users.id })
      .from(users)
      .where(and(eq(users.id, input.id), visibleUsers(actor)));
    if (!leaver) throw new AppError("NOT_FOUND");
    const [workload, successors] = await Promise.all([
      countOpenWork(db, leaver.id),
      db
        .select({ id: users.id, displayName: users.displayName, departmentName: departments.name })
        .from(users)
        .innerJoin(departments, eq(departments.id, users.departmentId))
        .where(
          and(
            visibleUsers(actor),
            users.isActive,
            inArray(users.role, ["officer", "departmentHead"]),
            ne(users.id, leaver.id),
          ),
        )
        .orderBy(asc(departments.sort), asc(sql`${users.displayName} collate "zh-Hans-CN-x-icu"`)),
    ]);
    return { workload, successors };
  },
});
