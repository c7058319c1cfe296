import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  index,
  integer,
  numeric,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import {
  type FundCategory,
  type FundEntryState,
  type FundEvidenceKind,
  fundCategories,
  fundEntryStates,
  fundEvidenceKinds,
} from "../../domain/amount/fund-entry";
import { type Currency, currencies } from "../../domain/money/currency";
import { createdAt, fen, id, instant, isDemo, isMonth, month, oneOf, timestamps, version } from "./_columns";
import { enterprises } from "./enterprises";
import { files } from "./project-history";
import { projects } from "./projects";
import { users } from "./users";

/** 到位资金 ledger. A confirmed or locked row is never edited: a reversing row and a new one. */
export const fundEntries = pgTable(
  "fund_entries",
  {
    id: id(),
    projectId: uuid("project_id")
      .notNull()
      .references(() => projects.id),
    enterpriseId: uuid("enterprise_id").references(() => enterprises.id),
    /** Only a draft may still lack its category, voucher, day or amount. */
    category: text("category").$type<FundCategory>(),
    evidenceKind: text("evidence_kind").$type<FundEvidenceKind>(),
    evidenceNo: text("evidence_no"),
    occurredOn: date("occurred_on", { mode: "string" }),
    /** Chosen by the one who confirms. */
    statMonth: month("stat_month"),
    currency: text("currency").$type<Currency>().notNull().default("CNY"),
    amountOriginal: numeric("amount_original", { precision: 20, scale: 2 }),
    /** Before confirmation the newest known one, an estimate; then that of the statistical month. */
    exchangeRate: numeric("exchange_rate", { precision: 14, scale: 6 }).notNull().default("1"),
    amountFen: fen("amount_fen").notNull(),
    sourceRegionCode: text("source_region_code"),
    outsideShareBp: integer("outside_share_bp").notNull().default(10000),
    /** Answer to 资金来源是否为实缴资本; null when nobody had to be asked. */
    isFromPaidInCapital: boolean("is_from_paid_in_capital"),
    isCounted: boolean("is_counted").notNull(),
    ruleId: text("rule_id").notNull(),
    countedShareBp: integer("counted_share_bp").notNull().default(10000),
    /** What counts towards 到位; kept by the database. */
    countedFen: fen("counted_fen")
      .notNull()
      .generatedAlwaysAs(
        sql`case when is_counted and stat_month is not null and state in ('confirmed', 'locked', 'reversed') then round(amount_fen::numeric * outside_share_bp * counted_share_bp / 100000000)::bigint else 0 end`,
      ),
    /** 实际使用外资 has its own measure: whether it counts there, by which rule, in US cents at the rates of its month. */
    isCountedForeign: boolean("is_counted_foreign").notNull().default(false),
    foreignRuleId: text("foreign_rule_id"),
    foreignShareBp: integer("foreign_share_bp").notNull().default(10000),
    usdCents: fen("usd_cents"),
    countedForeignFen: fen("counted_foreign_fen")
      .notNull()
      .generatedAlwaysAs(
        sql`case when is_counted_foreign and stat_month is not null and state in ('confirmed', 'locked', 'reversed') then round(amount_fen::numeric * foreign_share_bp / 10000)::bigint else 0 end`,
      ),
    countedUsdCents: fen("counted_usd_cents")
      .notNull()
      .generatedAlwaysAs(
        sql`case when is_counted_foreign and stat_month is not null and state in ('confirmed', 'locked', 'reversed') then round(coalesce(usd_cents, 0)::numeric * foreign_share_bp / 10000)::bigint else 0 end`,
      ),
    state: text("state").$type<FundEntryState>().notNull(),
    reversesId: uuid("reverses_id"),
    remark: text("remark"),
    /** Why it was returned, or why this row reverses another. */
    stateNote: text("state_note"),
    proposedBy: uuid("proposed_by").references(() => users.id),
    confirmedBy: uuid("confirmed_by").references(() => users.id),
    confirmedAt: instant("confirmed_at"),
    isDemo: isDemo(),
    version: version(),
    ...timestamps,
  },
  (table) => [
    check("fund_entries_category_check", oneOf("category", fundCategories)),
    check("fund_entries_evidence_check", oneOf("evidence_kind", fundEvidenceKinds)),
    check("fund_entries_state_check", oneOf("state", fundEntryStates)),
    check(
      "fund_entries_complete_check",
      sql`state = 'draft' or (category is not null and evidence_kind is not null and evidence_no is not null and occurred_on is not null and amount_original is not null)`,
    ),
    check("fund_entries_month_check", isMonth("stat_month")),
    check("fund_entries_currency_check", oneOf("currency", currencies)),
    check(
      "fund_entries_share_check",
      sql`outside_share_bp between 0 and 10000 and counted_share_bp between 0 and 10000 and foreign_share_bp between 0 and 10000`,
    ),
    check(
      "fund_entries_confirmed_check",
      sql`state not in ('confirmed', 'locked') or (stat_month is not null and confirmed_at is not null)`,
    ),
    check(
      "fund_entries_two_people_check",
      sql`confirmed_by is null or proposed_by is null or confirmed_by <> proposed_by`,
    ),
    uniqueIndex("fund_entries_voucher_once")
      .on(
        sql`(case when evidence_no ~ '^[0-9]{20}$' then 'invoice' else evidence_kind end)`,
        table.evidenceNo,
      )
      .where(sql`reverses_id is null and state not in ('draft', 'returned', 'reversed')`),
    uniqueIndex("fund_entries_reversed_once").on(table.reversesId).where(sql`reverses_id is not null`),
    index("fund_entries_project_index").on(table.projectId, table.statMonth),
    index("fund_entries_month_index").on(table.statMonth),
    index("fund_entries_order_index").on(
      sql`coalesce(replace(stat_month, '-', '')::bigint, 999912)`,
      table.id,
    ),
    index("fund_entries_state_index").on(table.state, table.id).where(sql`state = 'pending'`),
    index("fund_entries_enterprise_index").on(table.enterpriseId),
    index("fund_entries_proposer_index").on(table.proposedBy),
    index("fund_entries_confirmer_index").on(table.confirmedBy),
  ],
);

/**
 * The documents behind an entry. One file counts once: a trigger keeps `is_active` in step with the entry's state, and
 * the same bytes can be active only once.
 */
export const fundEvidence = pgTable(
  "fund_evidence",
  {
    id: id(),
    fundEntryId: uuid("fund_entry_id")
      .notNull()
      .references(() => fundEntries.id, { onDelete: "cascade" }),
    fileId: uuid("file_id")
      .notNull()
      .references(() => files.id, { onDelete: "cascade" }),
    sha256: text("sha256").notNull(),
    isActive: boolean("is_active").notNull().default(true),
    isDemo: isDemo(),
    createdAt: createdAt(),
  },
  (table) => [
    unique("fund_evidence_once").on(table.fundEntryId, table.fileId),
    uniqueIndex("fund_evidence_file_once").on(table.sha256).where(sql`is_active`),
    index("fund_evidence_file_index").on(table.fileId),
  ],
);

/** Yuan for one unit of a currency, by statistical month (中国人民银行 middle rate). */
export const exchangeRates = pgTable(
  "exchange_rates",
  {
    id: id(),
    statMonth: month("stat_month").notNull(),
    currency: text("currency").$type<Currency>().notNull(),
    rate: numeric("rate", { precision: 14, scale: 6 }).notNull(),
    publishedOn: date("published_on", { mode: "string" }),
    source: text("source").notNull(),
    recordedBy: uuid("recorded_by").references(() => users.id),
    isDemo: isDemo(),
    version: version(),
    ...timestamps,
  },
  (table) => [
    unique("exchange_rates_once").on(table.statMonth, table.currency),
    check("exchange_rates_currency_check", oneOf("currency", currencies)),
    check("exchange_rates_month_check", isMonth("stat_month")),
    check("exchange_rates_rate_check", sql`rate > 0 and currency <> 'CNY'`),
    index("exchange_rates_recorder_index").on(table.recordedBy),
  ],
);
