import { type SQL, sql } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import type { ClosedLedger } from "@/domain/month/closed-ledger";

type Executor = Database | Transaction;

/** What a ledger has in a month, under the names of `month_closing_rows`; `row` is the ledger's table, `p` the project. */
type LedgerSource = { from: SQL; where: SQL; columns: SQL };

const fundWhere = sql`row.state in ('confirmed', 'locked', 'reversed')`;
const agreementWhere = sql`not row.is_void`;

/** region, kind, evidence, day, amount, counted, US cents, is counted, rule */
const sources: Record<ClosedLedger, LedgerSource> = {
  fundsInPlace: {
    from: sql`fund_entries row`,
    where: fundWhere,
    columns: sql`coalesce(row.source_region_code, p.source_region_code), row.category, row.evidence_no, row.occurred_on,
      row.amount_fen, row.counted_fen, 0::bigint, row.is_counted, row.rule_id`,
  },
  foreignUsed: {
    from: sql`fund_entries row`,
    where: sql`${fundWhere} and row.foreign_rule_id is not null`,
    columns: sql`coalesce(row.source_region_code, p.source_region_code), row.category, row.evidence_no, row.occurred_on,
      row.amount_fen, row.counted_foreign_fen, row.counted_usd_cents, row.is_counted_foreign, row.foreign_rule_id`,
  },
  agreedInvestment: {
    from: sql`agreements row`,
    where: agreementWhere,
    columns: sql`p.source_region_code, row.kind, row.contract_no, row.signed_on,
      row.amount_fen, row.counted_fen, 0::bigint, row.is_counted, row.rule_id`,
  },
  foreignAgreed: {
    from: sql`agreements row`,
    where: sql`${agreementWhere} and row.foreign_rule_id is not null`,
    columns: sql`p.source_region_code, row.kind, row.contract_no, row.signed_on,
      coalesce(row.foreign_fen, 0), row.counted_foreign_fen, row.counted_usd_cents, row.is_counted_foreign, row.foreign_rule_id`,
  },
  fixedInvestment: {
    from: sql`fixed_investments row`,
    where: sql`true`,
    columns: sql`p.source_region_code, null::text, row.report_no, (row.corrects_month || '-01')::date,
      row.amount_fen, row.counted_fen, 0::bigint, row.is_counted, row.rule_id`,
  },
  stageEntered: {
    from: sql`project_moves row`,
    where: sql`row.kind = 'stage' and row.undoes_id is null
      and not exists (select from project_moves undoing where undoing.undoes_id = row.id)`,
    columns: sql`p.source_region_code, row.to_code, null::text, row.actual_on, 0::bigint, 0::bigint, 0::bigint, true, null::text`,
  },
};

export const rowColumns = sql.raw(
  "ledger, source_id, project_id, project_code, project_name, department_id, owner_id, industry, zone, region_code, kind, evidence_no, occurred_on, amount_fen, counted_fen, counted_usd_cents, is_counted, rule_id",
);

/** The live rows of months, as a query with the columns of `month_closing_rows` and `stat_month`. */
export function liveRows(ledgers: readonly ClosedLedger[], months: SQL): SQL {
  const parts = ledgers.map((ledger) => {
    const { from, where, columns } = sources[ledger];
    return sql`select row.stat_month, ${ledger}::text, row.id, p.id, p.code, p.name, p.department_id, p.owner_id,
      p.industry, p.zone, ${columns}
      from ${from} join projects p on p.id = row.project_id
      where ${where} and p.deleted_at is null and row.stat_month ${months}`;
  });
  return sql`select * from (${sql.join(parts, sql` union all `)}) live (stat_month, ${rowColumns})`;
}

const sums = sql.raw(`'count', count(*), 'countedCount', count(*) filter (where is_counted),
  'amountFen', coalesce(sum(amount_fen), 0), 'countedFen', coalesce(sum(counted_fen), 0),
  'notCountedFen', coalesce(sum(amount_fen - counted_fen), 0), 'countedUsdCents', coalesce(sum(counted_usd_cents), 0)`);

/** The totals of rows as `ClosingTotals`; `rows` is a query with the columns of `month_closing_rows`. */
const totalsOf = (rows: SQL): SQL => sql`(
  with chosen as (${rows}),
  whole as (
    select jsonb_agg(line order by line ->> 'ledger') as lines from (
      select jsonb_build_object('ledger', ledger, ${sums}) as line from chosen group by ledger
    ) each_ledger
  ),
  part as (
    select jsonb_agg(line order by line ->> 'ledger', line ->> 'dimension', line ->> 'key') as lines from (
      select jsonb_build_object('ledger', ledger, 'dimension', dimension, 'key', key, ${sums}) as line
      from chosen, lateral (values
        ('department', department_id::text), ('industry', industry), ('zone', coalesce(zone, 'none')),
        ('region', coalesce(region_code, 'none'))
      ) as by (dimension, key)
      group by ledger, dimension, key
    ) each_part
  )
  select jsonb_build_object('ledgers', coalesce(whole.lines, '[]'), 'parts', coalesce(part.lines, '[]')) from whole, part)`;

export const rowsOfClosing = (closingId: string | SQL): SQL =>
  sql`select * from month_closing_rows where closing_id = ${closingId}`;

/**
 * SHA-256 over what a closing says: the hash of the closing before, month, revision, totals and every row in order.
 * jsonb writes its text one way only, so the same rows always give the same hash.
 */
export const hashOf = (rows: SQL, parts: { previous: SQL; month: SQL; revision: SQL; totals: SQL }): SQL =>
  sql`(select encode(sha256(convert_to(concat_ws(E'\\n', ${parts.previous}::text, ${parts.month}::text, ${parts.revision}::text,
    (${parts.totals})::jsonb::text,
    string_agg(jsonb_build_array(${rowColumns})::text, E'\\n' order by ledger collate "C", source_id)), 'UTF8')), 'hex')
    from (${rows}) hashed)`;

export type NewClosing = {
  id: string;
  month: string;
  revision: number;
  ledgers: readonly ClosedLedger[];
  closedBy: string | null;
  closedAt: string;
  note: string | null;
  findings: unknown;
};

/** The newest closing there is: its hash goes into the next. */
const newestHash = sql`coalesce((select sha256 from month_closings order by created_at desc, id desc limit 1), '')`;

const isDemoMonth = sql`exists (select from live join projects on projects.id = live.project_id where projects.is_demo)
  or exists (select from month_closings where is_demo)`;

/**
 * Writes a closing with its rows, totals and hash in one statement, so that they are of one moment. The caller holds the
 * month alone. A closing that rests on demo rows is itself one, and goes when they go.
 */
export async function insertClosing(tx: Executor, closing: NewClosing): Promise<void> {
  const { id, month, revision, ledgers, closedBy, closedAt, note, findings } = closing;
  const rows = sql`select ${rowColumns} from live`;
  const parts = {
    previous: sql`previous.hash`,
    month: sql`${month}`,
    revision: sql`${revision}`,
    totals: sql`totals.sums`,
  };
  await tx.execute(sql`
    with live as materialized (${liveRows(ledgers, sql`= ${month}`)}),
    previous as materialized (select ${newestHash} as hash),
    totals as materialized (select ${totalsOf(rows)} as sums),
    closing as (
      insert into month_closings (id, stat_month, revision, closed_by, closed_at, note, findings, totals, row_count, sha256,
        previous_sha256, is_demo, created_at)
      select ${id}::uuid, ${month}, ${revision}::int, ${closedBy}::uuid, ${closedAt}::timestamptz, ${note},
        ${JSON.stringify(findings)}::jsonb, totals.sums, (select count(*) from live), ${hashOf(rows, parts)}, previous.hash,
        ${isDemoMonth}, clock_timestamp()
      from previous, totals returning id
    )
    insert into month_closing_rows (closing_id, ${rowColumns}) select closing.id, ${rowColumns} from live, closing`);
}

/** Locks the confirmed money of a month. */
export async function lockEntries(tx: Executor, month: string): Promise<void> {
  await tx.execute(sql`update fund_entries set state = 'locked', version = version + 1, updated_at = now()
    where stat_month = ${month} and state = 'confirmed'`);
}
