import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { type Role, roles } from "../../domain/access/role";
import { createdAt, id, instant, isDemo, oneOf, timestamps, version } from "./_columns";
import { enterprises } from "./enterprises";

export const departments = pgTable(
  "departments",
  {
    id: id(),
    code: text("code").notNull(),
    name: text("name").notNull(),
    sort: integer("sort").notNull().default(0),
    isActive: boolean("is_active").notNull().default(true),
    isDemo: isDemo(),
    version: version(),
    ...timestamps,
  },
  (table) => [
    unique("departments_code_unique").on(table.code),
    unique("departments_name_unique").on(table.name),
  ],
);

export const users = pgTable(
  "users",
  {
    id: id(),
    username: text("username").notNull(),
    displayName: text("display_name").notNull(),
    /** Null until the 安全管理员 grants one: such an account can't sign in. */
    role: text("role").$type<Role>(),
    departmentId: uuid("department_id").references((): AnyPgColumn => departments.id),
    /** The agency of an agent, the enterprise of an enterprise user. */
    enterpriseId: uuid("enterprise_id").references((): AnyPgColumn => enterprises.id),
    phone: text("phone"),
    passwordHash: text("password_hash").notNull(),
    mustChangePassword: boolean("must_change_password").notNull().default(true),
    /** Hashes of the last five passwords, newest first. */
    passwordHistory: jsonb("password_history").$type<string[]>().notNull().default([]),
    passwordChangedAt: instant("password_changed_at").notNull().default(sql`now()`),
    isActive: boolean("is_active").notNull().default(true),
    isDemo: isDemo(),
    version: version(),
    ...timestamps,
  },
  (table) => [
    unique("users_username_unique").on(table.username),
    check("users_role_check", oneOf("role", roles)),
    index("users_name_index").on(sql`display_name collate "zh-Hans-CN-x-icu"`, table.id),
    index("users_department_index").on(table.departmentId),
    index("users_enterprise_index").on(table.enterpriseId),
  ],
);

/** Sign-ins. The cookie holds a random token, the row only its SHA-256. */
export const sessions = pgTable(
  "sessions",
  {
    id: id(),
    tokenHash: text("token_hash").notNull(),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    address: text("address"),
    userAgent: text("user_agent"),
    lastSeenAt: instant("last_seen_at").notNull().default(sql`now()`),
    expiresAt: instant("expires_at").notNull(),
    revokedAt: instant("revoked_at"),
    createdAt: createdAt(),
  },
  (table) => [
    unique("sessions_token_hash_unique").on(table.tokenHash),
    index("sessions_user_index").on(table.userId),
  ],
);

/** Fixed-window counters shared by all instances: sign-in, public form, tracking. */
export const rateLimits = pgTable("rate_limits", {
  key: text("key").primaryKey(),
  hits: integer("hits").notNull().default(0),
  windowStartedAt: instant("window_started_at").notNull().default(sql`now()`),
});
