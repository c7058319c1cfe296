import { and, desc, eq, isNull } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { targets, users } from "@/db/schema";
import { maySeeTarget } from "@/domain/target/rights";
import { targetHistory, targetHistoryInput } from "@/domain/target/target.schema";
import { AppError } from "../kernel/app-error";
import { query } from "../kernel/procedure";
import { targetReader } from "./target-reader";

const exactly = (column: PgColumn, value: string | null) =>
  value === null ? isNull(column) : eq(column, value);

/** Every revision of one figure, the latest first, with its reason. A figure of others is NOT_FOUND. */
export const readTargetHistory = query({
  name: "target.history",
  permission: "target.read",
  summary: "任务的历次下达与调整",
  method: "GET",
  path: "/targets/history",
  input: targetHistoryInput,
  output: targetHistory,
  run: async ({ db, actor, input }) => {
    if (!maySeeTarget(targetReader(actor), input)) throw new AppError("NOT_FOUND");
    const items = await db
      .select({
        revision: targets.revision,
        value: targets.value,
        reason: targets.reason,
        byName: users.displayName,
        at: targets.createdAt,
      })
      .from(targets)
      .leftJoin(users, eq(users.id, targets.createdBy))
      .where(
        and(
          eq(targets.measure, input.measure),
          eq(targets.period, input.period),
          exactly(targets.departmentId, input.departmentId),
          exactly(targets.userId, input.userId),
          exactly(targets.industry, input.industry),
        ),
      )
      .orderBy(desc(targets.revision))
      .limit(200);
    return { items };
  },
});
