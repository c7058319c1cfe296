import { sql } from "drizzle-orm";
import { bigint, boolean, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { fen } from "./_columns";

/** What a counter counts: a measure, or `projects`. Written by triggers only; the application reads (ADR 0015). */
const cell = {
  subject: text("subject").notNull(),
  departmentId: uuid("department_id").notNull(),
  industry: text("industry").notNull(),
  dimension: text("dimension").notNull(),
  key: text("key").notNull(),
  /** Statistical month, plan code or business date, as the dimension has it. */
  period: text("period").notNull(),
  isCounted: boolean("is_counted").notNull(),
  count: bigint("count", { mode: "number" }).notNull(),
  amountFen: fen("amount_fen").notNull(),
  countedFen: fen("counted_fen").notNull(),
  amountUsdCents: fen("amount_usd_cents").notNull(),
  countedUsdCents: fen("counted_usd_cents").notNull(),
};

/** A cell of one zone; `none` holds what has no zone. */
const zonedCell = { ...cell, zone: text("zone").notNull() };

/** What each project brings to the counters, added up by month; follows its ledgers and itself in the same transaction. */
export const projectFacts = pgTable(
  "project_facts",
  {
    projectId: uuid("project_id").notNull(),
    ...cell,
    zone: text("zone").notNull(),
    region: text("region").notNull(),
    isRelief: boolean("is_relief").notNull(),
    owner: text("owner").notNull(),
    band: text("band").notNull(),
  },
  (table) => [
    // Department, industry and zone stand in the keys so that a narrow filter is tested without fetching the rows.
    index("project_facts_project_index").on(table.projectId),
    index("project_facts_sum_index")
      .on(
        table.subject,
        table.period,
        table.countedFen,
        table.departmentId,
        table.industry,
        table.projectId,
        table.zone,
      )
      .where(sql`dimension = 'sum'`),
    index("project_facts_remaining_index")
      .on(
        table.subject,
        table.key,
        table.amountFen,
        table.departmentId,
        table.industry,
        table.projectId,
        table.zone,
      )
      .where(sql`dimension = 'remaining'`),
  ],
);

/**
 * The counters as of the last folding; zone '', department 00000000-… and industry '' stand for all of them. The zone comes
 * early in the key, so that what is read without one lies together.
 */
export const cockpitCells = pgTable("cockpit_cells", zonedCell, (table) => [
  primaryKey({
    name: "cockpit_cells_pkey",
    columns: [
      table.subject,
      table.dimension,
      table.zone,
      table.departmentId,
      table.industry,
      table.period,
      table.key,
      table.isCounted,
    ],
  }),
  index("cockpit_cells_empty_index")
    .on(table.subject)
    .where(sql`count = 0 and amount_fen = 0 and counted_fen = 0 and counted_usd_cents = 0`),
]);

/** What happened since the last folding; only ever added to, so that writers never wait for one another. */
export const cockpitDeltas = pgTable("cockpit_deltas", zonedCell, (table) => [
  index("cockpit_deltas_index").on(table.subject, table.dimension),
]);
