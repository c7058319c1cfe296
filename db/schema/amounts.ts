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
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { type AgreementKind, agreementKinds } from "../../domain/amount/agreement";
import {
  type FundCategory,
  type FundEntryState,
  type FundEvidenceKind,
  fundCategories,
  fundEntryStates,
  fundEvidenceKinds,
} from "../../domain/amount/fund-entry";
import { fen, id, instant, isDemo, isMonth, month, oneOf, timestamps, version } from "./_columns";
import { enterprises } from "./enterprises";
import { projects } from "./projects";
import { users } from "./users";

export const agreements = pgTable(
  "agreements",
  {
    id: id(),
    projectId: uuid("project_id")
      .notNull()
      .references(() => projects.id),
    kind: text("kind").$type<AgreementKind>().notNull(),
    contractNo: text("contract_no"),
    signedOn: date("signed_on", { mode: "string" }).notNull(),
    statMonth: month("stat_month").notNull(),
    amountFen: fen("amount_fen").notNull(),
    /** Terms a formal contract has to state (domain.md 1.4, S2). */
    partyA: text("party_a"),
    partyB: text("party_b"),
    phases: text("phases"),
    agreedStartOn: date("agreed_start_on", { mode: "string" }),
    agreedCompletionOn: date("agreed_completion_on", { mode: "string" }),
    agreedProductionOn: date("agreed_production_on", { mode: "string" }),
    agreedCapacityOn: date("agreed_capacity_on", { mode: "string" }),
    /** Fixed investment, 万元/亩. */
    promisedIntensityWanPerMu: numeric("promised_intensity_wan_per_mu", { precision: 10, scale: 2 }),
    promisedOutputFen: fen("promised_output_fen"),
    promisedTaxFen: fen("promised_tax_fen"),
    breachTerms: text("breach_terms"),
    signingEvent: text("signing_event"),
    /** Whether it counts towards 协议投资额, and the rule that says so. */
    isCounted: boolean("is_counted").notNull(),
    ruleId: text("rule_id").notNull(),
    isVoid: boolean("is_void").notNull().default(false),
    isDemo: isDemo(),
    version: version(),
    ...timestamps,
  },
  (table) => [
    check("agreements_kind_check", oneOf("kind", agreementKinds)),
    check("agreements_month_check", isMonth("stat_month")),
    check("agreements_amount_check", sql`amount_fen >= 0`),
    uniqueIndex("agreements_contract_no_unique")
      .on(table.contractNo)
      .where(sql`contract_no is not null and not is_void`),
    uniqueIndex("agreements_one_counted_formal")
      .on(table.projectId)
      .where(sql`kind = 'formal' and is_counted and not is_void`),
    index("agreements_project_index").on(table.projectId),
    index("agreements_month_index").on(table.statMonth),
    index("agreements_order_index").on(sql`(replace(stat_month, '-', '')::bigint)`, table.id),
  ],
);

/** 到位资金 ledger. A confirmed or locked row is never edited: a reversing row and a new one. */
export const fundEntries = pgTable(
  "fund_entries",
  {
    id: id(),
    projectId: uuid("project_id")
      .notNull()
      .references(() => projects.id),
    enterpriseId: uuid("enterprise_id").references(() => enterprises.id),
    category: text("category").$type<FundCategory>().notNull(),
    evidenceKind: text("evidence_kind").$type<FundEvidenceKind>().notNull(),
    evidenceNo: text("evidence_no").notNull(),
    occurredOn: date("occurred_on", { mode: "string" }).notNull(),
    /** Chosen by the one who confirms. */
    statMonth: month("stat_month"),
    currency: text("currency").notNull().default("CNY"),
    amountOriginal: numeric("amount_original", { precision: 20, scale: 2 }).notNull(),
    exchangeRate: numeric("exchange_rate", { precision: 14, scale: 6 }).notNull().default("1"),
    amountFen: fen("amount_fen").notNull(),
    sourceRegionCode: text("source_region_code"),
    outsideShareBp: integer("outside_share_bp").notNull().default(10000),
    isCounted: boolean("is_counted").notNull(),
    ruleId: text("rule_id").notNull(),
    state: text("state").$type<FundEntryState>().notNull(),
    reversesId: uuid("reverses_id"),
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
    check("fund_entries_month_check", isMonth("stat_month")),
    check("fund_entries_share_check", sql`outside_share_bp between 0 and 10000`),
    check(
      "fund_entries_confirmed_check",
      sql`state not in ('confirmed', 'locked') or (stat_month is not null and confirmed_at is not null)`,
    ),
    check(
      "fund_entries_two_people_check",
      sql`confirmed_by is null or proposed_by is null or confirmed_by <> proposed_by`,
    ),
    uniqueIndex("fund_entries_voucher_once")
      .on(table.evidenceKind, table.evidenceNo)
      .where(sql`reverses_id is null and state not in ('returned', 'reversed')`),
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

/** Monthly 固定资产投资完成额 of a project, by the statistical report. */
export const fixedInvestments = pgTable(
  "fixed_investments",
  {
    id: id(),
    projectId: uuid("project_id")
      .notNull()
      .references(() => projects.id),
    statMonth: month("stat_month").notNull(),
    amountFen: fen("amount_fen").notNull(),
    isCounted: boolean("is_counted").notNull(),
    ruleId: text("rule_id").notNull(),
    reportNo: text("report_no"),
    isDemo: isDemo(),
    version: version(),
    ...timestamps,
  },
  (table) => [
    check("fixed_investments_month_check", isMonth("stat_month")),
    uniqueIndex("fixed_investments_once").on(table.projectId, table.statMonth),
    index("fixed_investments_month_index").on(table.statMonth),
    index("fixed_investments_order_index").on(sql`(replace(stat_month, '-', '')::bigint)`, table.id),
  ],
);
