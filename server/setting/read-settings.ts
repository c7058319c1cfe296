import { desc, eq, inArray } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { settings, users } from "@/db/schema";
import { settingKeys } from "@/domain/setting/setting";

/** The newest revision of every rule the office may change, with who made it. */
export function readSettings(db: Database | Transaction) {
  return db
    .selectDistinctOn([settings.key], {
      key: settings.key,
      revision: settings.revision,
      value: settings.value,
      reason: settings.reason,
      changedBy: users.displayName,
      changedAt: settings.createdAt,
    })
    .from(settings)
    .leftJoin(users, eq(users.id, settings.createdBy))
    .where(inArray(settings.key, [...settingKeys]))
    .orderBy(settings.key, desc(settings.revision));
}
