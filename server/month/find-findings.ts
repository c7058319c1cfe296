import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Database, Transaction } from "@/db/client";
import type { Actor } from "@/domain/access/actor";
import { type Measure, measures } from "@/domain/amount/measure";
import { type IsoMonth, nextMonths } from "@/domain/calendar/date";
import { examplesOf, findingOf, jumpsOf } from "@/domain/month/check-month";
import {
  type Finding,
  type FindingKind,
  findingExample,
  findingKinds,
} from "@/domain/month/check-month.schema";
import { listOfFinding } from "@/domain/month/finding-list";
import { findingQuery } from "./finding-queries";
import { readLedgerSums } from "./read-ledger-sums";

type Executor = Database | Transaction;

const found = z.array(z.object({ example: findingExample, total: z.coerce.number() }));

async function readFinding(
  db: Executor,
  { actor, month, kind }: { actor: Actor; month: IsoMonth; kind: FindingKind },
): Promise<Finding | null> {
  if (kind === "suddenJumps") return readJumps(db, month);
  const { select, from, order } = findingQuery(actor, { kind, month, opens: listOfFinding(kind, month) });
  const rows = await db.execute(sql`select to_jsonb(line) - 'total' as example, line.total
    from (select ${select}, count(*) over () as total ${from} ${order} limit ${examplesOf(kind)}) line`);
  const parsed = found.parse(rows);
  return findingOf(
    kind,
    parsed.map(({ example }) => example),
    parsed[0]?.total ?? 0,
  );
}

const comparedMonths = 12;

/** The month beside the twelve before it. */
async function readJumps(db: Executor, month: IsoMonth): Promise<Finding | null> {
  const sums = await readLedgerSums(db, { from: nextMonths(month, -comparedMonths), to: month });
  const isMeasure = (ledger: string): ledger is Measure => measures.some((measure) => measure === ledger);
  const figures = sums.flatMap(({ ledger, month: of, countedFen }) =>
    isMeasure(ledger) ? [{ measure: ledger, month: of, countedFen }] : [],
  );
  const jumps = jumpsOf(figures, month).map(({ measure, countedFen }) => ({
    projectId: null,
    name: "",
    note: null,
    measure,
    amountFen: countedFen,
  }));
  return findingOf("suddenJumps", jumps);
}

/** What speaks against closing a month, in the order of `findingKinds`; the actor sees every project in full. */
export async function findFindings(db: Executor, actor: Actor, month: IsoMonth): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const kind of findingKinds) {
    const finding = await readFinding(db, { actor, month, kind });
    if (finding) findings.push(finding);
  }
  return findings;
}
