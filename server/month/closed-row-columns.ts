import { sql } from "drizzle-orm";

/** The columns of a snapshot row under the names of `ClosedRow`; they are the same on live rows. */
export const closedRowColumns = sql`ledger, source_id as "sourceId", project_id as "projectId", project_code as "projectCode",
  project_name as "projectName", department_id as "departmentId", industry, zone, region_code as "regionCode", kind,
  evidence_no as "evidenceNo", occurred_on::text as "occurredOn", amount_fen::float8 as "amountFen",
  counted_fen::float8 as "countedFen", counted_usd_cents::float8 as "countedUsdCents", is_counted as "isCounted",
  rule_id as "ruleId"`;
