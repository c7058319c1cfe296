import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
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
import { type Currency, currencies } from "../../domain/money/currency";
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
    /** Renminbi at the rate of the statistical month; of a 增资 the increment. */
    amountFen: fen("amount_fen").notNull(),
    currency: text("currency").$type<Currency>().notNull().default("CNY"),
    amountOriginal: numeric("amount_original", { precision: 20, scale: 2 }),
    exchangeRate: numeric("exchange_rate", { precision: 14, scale: 6 }).notNull().default("1"),
    /** The foreign party's subscribed part: 合同外资, in its own currency and in US cents. */
    foreignCurrency: text("foreign_currency").$type<Currency>(),
    foreignAmountOriginal: numeric("foreign_amount_original", { precision: 20, scale: 2 }),
    foreignFen: fen("foreign_fen"),
    foreignUsdCents: fen("foreign_usd_cents"),
    /** The framework or intent agreement this contract was raised from (升格). */
    raisedFromId: uuid("raised_from_id").references((): AnyPgColumn => agreements.id),
    /** Answer to 是否为原合同内的后续期; null when nobody had to be asked. */
    isWithinEarlier: boolean("is_within_earlier"),
    /** 更换投资方: who stood there before and who stands there since. */
    previousInvestorId: uuid("previous_investor_id").references(() => enterprises.id),
    newInvestorId: uuid("new_investor_id").references(() => enterprises.id),
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
    countedShareBp: integer("counted_share_bp").notNull().default(10000),
    countedFen: fen("counted_fen")
      .notNull()
      .generatedAlwaysAs(
        sql`case when is_counted and not is_void then round(amount_fen::numeric * counted_share_bp / 10000)::bigint else 0 end`,
      ),
    /** The same for 合同外资. */
    isCountedForeign: boolean("is_counted_foreign").notNull().default(false),
    foreignRuleId: text("foreign_rule_id"),
    foreignShareBp: integer("foreign_share_bp").notNull().default(10000),
    countedForeignFen: fen("counted_foreign_fen")
      .notNull()
      .generatedAlwaysAs(
        sql`case when is_counted_foreign and not is_void then round(coalesce(foreign_fen, 0)::numeric * foreign_share_bp / 10000)::bigint else 0 end`,
      ),
    countedUsdCents: fen("counted_usd_cents")
      .notNull()
      .generatedAlwaysAs(
        sql`case when is_counted_foreign and not is_void then round(coalesce(foreign_usd_cents, 0)::numeric * foreign_share_bp / 10000)::bigint else 0 end`,
      ),
    recordedBy: uuid("recorded_by").references(() => users.id),
    /** 红冲: this row takes back another of a closed month, in an open one. */
    reversesId: uuid("reverses_id").references((): AnyPgColumn => agreements.id),
    /** Taken back since; it keeps counting in its own month beside the row that reverses it. */
    reversedAt: instant("reversed_at"),
    /** Why it was voided or reversed. */
    voidReason: text("void_reason"),
    isVoid: boolean("is_void").notNull().default(false),
    isDemo: isDemo(),
    version: version(),
    ...timestamps,
  },
  (table) => [
    check("agreements_kind_check", oneOf("kind", agreementKinds)),
    check("agreements_month_check", isMonth("stat_month")),
    check("agreements_amount_check", sql`amount_fen >= 0 or kind = 'supplement' or reverses_id is not null`),
    check("agreements_currency_check", oneOf("currency", currencies)),
    check("agreements_foreign_currency_check", oneOf("foreign_currency", currencies)),
    check(
      "agreements_foreign_check",
      sql`foreign_fen is null or (abs(foreign_fen) <= abs(amount_fen) and sign(foreign_fen) * sign(amount_fen) >= 0)`,
    ),
    check(
      "agreements_share_check",
      sql`counted_share_bp between 0 and 10000 and foreign_share_bp between 0 and 10000`,
    ),
    uniqueIndex("agreements_raised_once")
      .on(table.raisedFromId)
      .where(sql`raised_from_id is not null and not is_void and reverses_id is null and reversed_at is null`),
    uniqueIndex("agreements_reversed_once").on(table.reversesId).where(sql`reverses_id is not null`),
    index("agreements_raised_index").on(table.raisedFromId),
    index("agreements_previous_investor_index").on(table.previousInvestorId),
    index("agreements_new_investor_index").on(table.newInvestorId),
    index("agreements_recorder_index").on(table.recordedBy),
    uniqueIndex("agreements_contract_no_unique")
      .on(table.contractNo)
      .where(sql`contract_no is not null and not is_void and reverses_id is null and reversed_at is null`),
    uniqueIndex("agreements_one_counted_formal")
      .on(table.projectId)
      .where(
        sql`kind = 'formal' and is_counted and not is_void and reverses_id is null and reversed_at is null`,
      ),
    index("agreements_project_index").on(table.projectId),
    index("agreements_month_index").on(table.statMonth),
    index("agreements_order_index").on(sql`(replace(stat_month, '-', '')::bigint)`, table.id),
  ],
);
