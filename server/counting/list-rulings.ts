import { desc, eq } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { countingRulings, users } from "@/db/schema";
import { listRulingsInput, rulingList } from "@/domain/counting/ruling.schema";
import { query } from "../kernel/procedure";
import { loadFullProject } from "../project/load-project";
import { decideOtherwise } from "./decide-otherwise";
import { readDecidedRows } from "./decided-rows";
import { readCountingRules } from "./read-counting";

const most = 50;
const deciders = alias(users, "deciders");
const enders = alias(users, "enders");

/** The rulings of a project, open ones first, and the rows that were decided before them by other rules. */
export const listRulings = query({
  name: "countingRuling.list",
  permission: "amount.read",
  summary: "项目的计入认定",
  method: "GET",
  path: "/projects/{projectId}/counting-rulings",
  input: listRulingsInput,
  output: rulingList,
  run: async ({ db, actor, input }) => {
    const { id } = await loadFullProject(db, actor, input.projectId);
    const rows = await db
      .select({
        ruling: countingRulings,
        decidedByName: deciders.displayName,
        endedByName: enders.displayName,
      })
      .from(countingRulings)
      .leftJoin(deciders, eq(deciders.id, countingRulings.decidedBy))
      .leftJoin(enders, eq(enders.id, countingRulings.endedBy))
      .where(eq(countingRulings.projectId, id))
      .orderBy(desc(countingRulings.createdAt), desc(countingRulings.id))
      .limit(most);
    const items = rows.map(({ ruling, ...names }) => ({ ...ruling, ...names }));
    const otherwise = decideOtherwise(
      await readDecidedRows(db, { projectId: id }),
      await readCountingRules(db),
    );
    return {
      items: [...items.filter((item) => !item.endedAt), ...items.filter((item) => item.endedAt)],
      otherwise: otherwise.slice(0, 100).map(({ moved: _moved, ...row }) => row),
    };
  },
});
