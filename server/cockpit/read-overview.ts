import type { Database } from "@/db/client";
import type { Actor } from "@/domain/access/actor";
import { isoDate, monthOf } from "@/domain/calendar/date";
import {
  type CockpitOverviewInput,
  cockpitOverview,
  cockpitOverviewInput,
} from "@/domain/cockpit/overview.schema";
import { query } from "../kernel/procedure";
import { readCockpitSettings } from "./cockpit-settings";
import type { Reader } from "./counter-lines";
import { departmentOf, readDepartmentName } from "./department-scope";
import { windowOf } from "./period";
import { readPeriodTargets } from "./period-targets";
import { choosePlan, readPlanChoices } from "./plan-choices";
import { readDepartmentChoices, readFigures, readMoment } from "./read-figures";

async function readOverview(db: Reader, actor: Actor, asked: CockpitOverviewInput, today: string) {
  const departmentId = departmentOf(actor, asked.departmentId) ?? undefined;
  const input = { ...asked, departmentId };
  const [readAt, plans, settings, departmentName, departments] = await Promise.all([
    readMoment(db),
    readPlanChoices(db),
    readCockpitSettings(db),
    readDepartmentName(db, departmentId),
    readDepartmentChoices(db, actor),
  ]);
  const asOfMonth = monthOf(isoDate(today));
  const plan = choosePlan(plans, input.plan);
  const window = windowOf(input.period, plan, asOfMonth);
  const targets = await readPeriodTargets(db, { input, plan, window });
  const figures = await readFigures(db, { actor, input, plan, window, asOfMonth, settings, targets, today });
  return {
    scope: departmentId ? ("department" as const) : ("park" as const),
    departmentId: departmentId ?? null,
    departmentName,
    departments,
    plan,
    plans,
    measure: input.measure,
    period: input.period,
    firstMonth: window.firstMonth,
    lastMonth: window.lastMonth,
    asOfMonth,
    readAt,
    targetFen: plan.targetFen,
    targetNote: plan.targetNote,
    targetQuote: plan.targetQuote,
    ...figures,
  };
}

/** All figures from one moment: whatever is written meanwhile is in all of them or in none. */
const atOneMoment = <Answer>(db: Database, read: (tx: Reader) => Promise<Answer>): Promise<Answer> =>
  db.transaction(read, { isolationLevel: "repeatable read", accessMode: "read only" });

/** The leader's first screen: a period's money in every measure, its parts, what the gap hangs on, what stands still. */
export const readCockpit = query({
  name: "cockpit.overview",
  permission: "cockpit.read",
  summary: "驾驶舱：规划期、今年、本季的进度、构成、缺口与停滞项目",
  method: "GET",
  path: "/cockpit",
  input: cockpitOverviewInput,
  output: cockpitOverview,
  run: ({ db, actor, input, today }) => atOneMoment(db, (tx) => readOverview(tx, actor, input, today)),
});
