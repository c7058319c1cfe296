import { and, desc, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Database } from "@/db/client";
import { fundEntries, type ProjectRow, projects, users } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import { listFundsInput, projectFunds } from "@/domain/amount/fund.schema";
import { query } from "../kernel/procedure";
import { loadFullProject } from "../project/load-project";
import { isFundWriter, mayEditFund, visibleFunds } from "./load-entry";
import { countingView, moneyView } from "./view-entry";

const most = 200;
const confirmers = alias(users, "confirmers");

/** What somebody still has to do comes first, then the newest month. */
const inOrder = [
  sql`case ${fundEntries.state} when 'returned' then 0 when 'draft' then 1 when 'pending' then 2 else 3 end`,
  sql`${fundEntries.statMonth} desc nulls first`,
  desc(fundEntries.id),
];

const readRows = (db: Database, actor: Actor, projectId: string) =>
  db
    .select({
      entry: fundEntries,
      isWriter: isFundWriter(actor),
      fileCount: sql<number>`(select count(*)::int from fund_evidence e where e.fund_entry_id = ${fundEntries.id})`,
      proposerName: users.displayName,
      confirmerName: confirmers.displayName,
    })
    .from(fundEntries)
    .innerJoin(projects, eq(projects.id, fundEntries.projectId))
    .leftJoin(users, eq(users.id, fundEntries.proposedBy))
    .leftJoin(confirmers, eq(confirmers.id, fundEntries.confirmedBy))
    .where(and(eq(fundEntries.projectId, projectId), visibleFunds(actor)))
    .orderBy(...inOrder)
    .limit(most + 1);

type Row = Awaited<ReturnType<typeof readRows>>[number];

function viewOf({ entry, isWriter, ...named }: Row, standing: ProjectRow["standing"]) {
  const { id, version, state, category, evidenceKind, evidenceNo, occurredOn, statMonth } = entry;
  const { reversesId, stateNote, confirmedAt, createdAt } = entry;
  const { funds, foreign } = countingView(entry);
  return {
    ...{ id, version, state, category, evidenceKind, evidenceNo, occurredOn, statMonth },
    ...{ reversesId, stateNote, confirmedAt, createdAt },
    ...named,
    money: moneyView(entry),
    funds: { ...funds, countedFen: entry.countedFen },
    foreign: foreign && { ...foreign, countedUsdCents: entry.countedUsdCents },
    mayEdit: mayEditFund({ isWriter, state, standing }),
  };
}

/** The money of one project, drafts for who may write them among it: what is still to do first. */
export const listFunds = query({
  name: "fund.list",
  permission: "amount.read",
  summary: "项目的到位资金",
  method: "GET",
  path: "/projects/{projectId}/funds",
  input: listFundsInput,
  output: projectFunds,
  run: async ({ db, actor, input }) => {
    const project = await loadFullProject(db, actor, input.projectId);
    const rows = await readRows(db, actor, input.projectId);
    return {
      items: rows.slice(0, most).map((row) => viewOf(row, project.standing)),
      hasMore: rows.length > most,
    };
  },
});
