import { sql } from "drizzle-orm";
import { check, index, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { type CapitalKind, capitalKinds } from "../../domain/enterprise/capital-kind";
import { id, isDemo, oneOf, timestamps, version } from "./_columns";

export const enterprises = pgTable(
  "enterprises",
  {
    id: id(),
    name: text("name").notNull(),
    /** Name without spaces, brackets, legal form and region, for duplicate checks (domain.md 1.5). */
    normalizedName: text("normalized_name").notNull(),
    uscc: text("uscc"),
    /** Why a code that fails its check digit was kept. */
    usccOverrideReason: text("uscc_override_reason"),
    capitalKind: text("capital_kind").$type<CapitalKind>().notNull().default("domestic"),
    regionCode: text("region_code"),
    address: text("address"),
    profile: text("profile"),
    isDemo: isDemo(),
    version: version(),
    ...timestamps,
  },
  (table) => [
    uniqueIndex("enterprises_uscc_unique").on(table.uscc).where(sql`${table.uscc} is not null`),
    index("enterprises_normalized_name_index").on(table.normalizedName),
    index("enterprises_normalized_name_trigram").using(
      "gin",
      sql`cn_double(${table.normalizedName}) gin_trgm_ops`,
    ),
    check("enterprises_capital_kind_check", oneOf("capital_kind", capitalKinds)),
  ],
);

export const contacts = pgTable(
  "contacts",
  {
    id: id(),
    enterpriseId: uuid("enterprise_id")
      .notNull()
      .references(() => enterprises.id),
    name: text("name").notNull(),
    title: text("title"),
    phone: text("phone"),
    email: text("email"),
    isDemo: isDemo(),
    version: version(),
    ...timestamps,
  },
  (table) => [
    index("contacts_enterprise_index").on(table.enterpriseId),
    index("contacts_phone_index").on(table.phone),
    check("contacts_reachable_check", sql`phone is not null or email is not null`),
  ],
);

export type EnterpriseRow = typeof enterprises.$inferSelect;
export type ContactRow = typeof contacts.$inferSelect;
