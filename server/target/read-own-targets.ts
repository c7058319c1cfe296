import { z } from "zod";
import type { Database } from "@/db/client";
import type { Actor } from "@/domain/access/actor";
import type { Role } from "@/domain/access/role";
import { isForeignMeasure, type Measure, measures } from "@/domain/amount/measure";
import { type IsoMonth, isoDate, monthOf, yearOf } from "@/domain/calendar/date";
import { quarterOfMonth, spanOfPeriod, yearPeriod } from "@/domain/target/period";
import type { TargetSubject } from "@/domain/target/place";
import { standOf } from "@/domain/target/stand";
import { type OwnTargets, ownTargets } from "@/domain/target/target.schema";
import { sumAmounts } from "../amount/sum-amounts";
import { query } from "../kernel/procedure";
import { filterOf } from "./matrix-cells";
import { readTarget } from "./read-targets";
import { targetReader } from "./target-reader";

type Asked = { measure: Measure; subject: TargetSubject; period: string; asOfMonth: IsoMonth };

async function readOne(db: Database, actor: Actor, { measure, subject, period, asOfMonth }: Asked) {
  const target = await readTarget(db, { measure, period, ...subject });
  if (target === null) return null;
  const filter = filterOf(measure, subject, period, undefined);
  const { countedCount, countedFen, countedUsdCents } = await sumAmounts(db, actor, filter);
  const actual = isForeignMeasure(measure) ? countedUsdCents : countedFen;
  return {
    period,
    target,
    figure: { count: countedCount, countedFen, countedUsdCents, filter },
    progress: standOf({ span: spanOfPeriod(period), target, actual, asOfMonth }),
  };
}

async function readMeasure(db: Database, actor: Actor, asked: Omit<Asked, "period">) {
  const year = await readOne(db, actor, { ...asked, period: yearPeriod(yearOf(asked.asOfMonth)) });
  if (!year) return [];
  const quarter = await readOne(db, actor, { ...asked, period: quarterOfMonth(asked.asOfMonth) });
  return [{ measure: asked.measure, year, quarter }];
}

function scopeOfRole(role: Role): OwnTargets["scope"] {
  if (role === "officer") return "own";
  return role === "departmentHead" ? "department" : "park";
}

/** What this person answers for this year: an officer their own targets, a head the department's; the park's for the others. */
export const readOwnTargets = query({
  name: "target.mine",
  permission: "target.read",
  summary: "我的任务：本年与本季",
  method: "GET",
  path: "/targets/mine",
  input: z.object({}),
  output: ownTargets,
  run: async ({ db, actor, today }) => {
    const { role, userId, departmentId } = targetReader(actor);
    const asOfMonth = monthOf(isoDate(today));
    const scope = scopeOfRole(role);
    const year = yearOf(asOfMonth);
    if (scope !== "park" && departmentId === null) return { scope, year, items: [] };
    const subject = {
      departmentId: scope === "park" ? null : departmentId,
      userId: scope === "own" ? userId : null,
      industry: null,
    };
    const found = await Promise.all(
      measures.map((measure) => readMeasure(db, actor, { measure, subject, asOfMonth })),
    );
    return { scope, year, items: found.flat() };
  },
});
