import { desc, eq } from "drizzle-orm";
import { settings, users } from "@/db/schema";
import { settingValue } from "@/domain/setting/setting";
import { settingHistory, settingHistoryInput } from "@/domain/setting/setting.schema";
import { query } from "../kernel/procedure";

const most = 30;

/** The latest revisions of one rule, each with what it set, who set it and why. */
export const listSettingHistory = query({
  name: "setting.history",
  permission: "setting.read",
  summary: "规则参数的修订记录",
  method: "GET",
  path: "/settings/{key}/history",
  input: settingHistoryInput,
  output: settingHistory,
  run: async ({ db, input }) => {
    const rows = await db
      .select({
        revision: settings.revision,
        value: settings.value,
        reason: settings.reason,
        changedBy: users.displayName,
        changedAt: settings.createdAt,
      })
      .from(settings)
      .leftJoin(users, eq(users.id, settings.createdBy))
      .where(eq(settings.key, input.key))
      .orderBy(desc(settings.revision))
      .limit(most);
    return {
      items: rows.map(({ value, ...revision }) => ({
        setting: settingValue.parse({ key: input.key, value }),
        ...revision,
      })),
    };
  },
});
