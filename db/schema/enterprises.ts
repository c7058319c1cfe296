import { sql } from "drizzle-orm";
import { check, date, index, integer, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { type CapitalKind, capitalKinds } from "../../domain/enterprise/capital-kind";
import {
  type EnvironmentGrade,
  environmentGrades,
  type GrowthTier,
  growthTiers,
} from "../../domain/enterprise/grading";
import { fen, id, isDemo, oneOf, timestamps, version } from "./_columns";

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
    groupName: text("group_name"),
    legalRepresentative: text("legal_representative"),
    establishedOn: date("established_on", { mode: "string" }),
    registeredCapitalFen: fen("registered_capital_fen"),
    paidInCapitalFen: fen("paid_in_capital_fen"),
    staffCount: integer("staff_count"),
    /** 高新技术企业证书. */
    highTechCertificateNo: text("high_tech_certificate_no"),
    highTechExpiresOn: date("high_tech_expires_on", { mode: "string" }),
    growthTier: text("growth_tier").$type<GrowthTier>(),
    environmentGrade: text("environment_grade").$type<EnvironmentGrade>(),
    /** Pinyin initials of the name. */
    initials: text("initials").notNull().default(""),
    searchKey: text("search_key").generatedAlwaysAs(
      sql`cn_double(lower(name || ' ' || coalesce(uscc, '') || ' ' || initials))`,
    ),
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
    check("enterprises_growth_tier_check", oneOf("growth_tier", growthTiers)),
    check("enterprises_environment_grade_check", oneOf("environment_grade", environmentGrades)),
    check(
      "enterprises_capital_check",
      sql`coalesce(registered_capital_fen, 0) >= 0 and coalesce(paid_in_capital_fen, 0) >= 0 and coalesce(staff_count, 0) >= 0`,
    ),
    index("enterprises_certificate_index").on(
      sql`coalesce(high_tech_expires_on, '9999-12-31'::date)`,
      table.id,
    ),
    index("enterprises_search_index").using("gin", sql`search_key gin_trgm_ops`),
    index("enterprises_created_index").on(table.createdAt, table.id),
    index("enterprises_name_index").on(sql`name collate "zh-Hans-CN-x-icu"`, table.id),
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
