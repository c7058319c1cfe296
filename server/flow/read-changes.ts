import type { Database } from "@/db/client";
import type { Actor } from "@/domain/access/actor";
import { type AmountFilter, amountChanges } from "@/domain/amount/amount-filter.schema";
import { isForeignMeasure, type YuanMeasure } from "@/domain/amount/measure";
import { isoDate, lastDayOf, monthOf, nextMonths } from "@/domain/calendar/date";
import { type PipelinePart, pipelineChange, pipelineParts, worthNow, worthThen } from "@/domain/flow/bridge";
import {
  type ChangedProject,
  type ChangesInput,
  changesInput,
  changesView,
} from "@/domain/flow/changes.schema";
import { type Stage, stageGroups } from "@/domain/project/stage";
import { sumAmounts } from "../amount/sum-amounts";
import { readCockpitSettings } from "../cockpit/cockpit-settings";
import { readCountedInPlan } from "../cockpit/counted-in-plan";
import { pipelineFilter } from "../cockpit/pipeline";
import { choosePlan, type PlanChoice, readPlanChoices } from "../cockpit/plan-choices";
import { fieldError } from "../kernel/app-error";
import { query } from "../kernel/procedure";
import { readContributors } from "./contributors";
import { flowBase } from "./flow-base";
import { readStates, readWeightsOn } from "./pipeline-states";
import { readTouched, readUntouched } from "./touched-projects";

const topShown = 5;
const wholePart = 200;

/** The end of the month before, unless a day before today is asked for; throws VALIDATION for today or later. */
function dayAsked(since: string | undefined, today: string): string {
  if (since === undefined) return lastDayOf(nextMonths(monthOf(isoDate(today)), -1));
  if (since >= today) throw fieldError("since", "选今天以前的日期");
  return since;
}

type Question = { actor: Actor; input: ChangesInput; plan: PlanChoice; day: string };

async function readSteps(db: Database, actor: Actor, all: AmountFilter, day: string) {
  return Promise.all(
    amountChanges.map(async (change) => {
      const filter: AmountFilter = { ...all, bookedAfter: day, change };
      const [sum, projects] = await Promise.all([
        sumAmounts(db, actor, filter),
        readContributors(db, actor, filter, topShown),
      ]);
      const { countedCount: count, countedFen, countedUsdCents } = sum;
      return { change, figure: { count, countedFen, countedUsdCents, filter }, projects };
    }),
  );
}

/** Where the plan stands, what was counted since the day, and by that where it stood then. */
async function readCounted(db: Database, { actor, input, plan, day }: Question) {
  const { departmentId, industries } = flowBase(actor, input);
  const all: AmountFilter = {
    measure: input.measure,
    plan: plan.code,
    counted: "yes",
    departmentId,
    industries,
  };
  const [end, steps] = await Promise.all([
    readCountedInPlan(db, actor, all, plan),
    readSteps(db, actor, all, day),
  ]);
  const before = (name: "count" | "countedFen" | "countedUsdCents") =>
    steps.reduce((rest, { figure }) => rest - figure[name], end[name]);
  const start = {
    count: before("count"),
    countedFen: before("countedFen"),
    countedUsdCents: before("countedUsdCents"),
    filter: { ...all, bookedBy: day },
  };
  return { start, steps, end };
}

type Bucket = { changeFen: number; projects: ChangedProject[] };

async function readPipelineChange(db: Database, measure: YuanMeasure, { actor, input, day }: Question) {
  const about = { measure, base: flowBase(actor, input) };
  const [weightsThen, { stageWeightsBp: weightsNow }] = await Promise.all([
    readWeightsOn(db, day),
    readCockpitSettings(db),
  ]);
  const groups = pipelineFilter(measure, about.base).stageGroups ?? [];
  const openStages = new Set<Stage>(groups.flatMap((group) => [...stageGroups[group]]));
  const rules = { openStages, weightsThen, weightsNow };
  const reweighed = [...openStages].filter((stage) => weightsThen[stage] !== weightsNow[stage]);
  const touched = await readTouched(db, actor, about, { day, reweighed });
  const [states, rest] = await Promise.all([
    readStates(db, actor, { ...about, day, ids: touched }),
    readUntouched(db, actor, about, { weights: weightsNow, touched }),
  ]);
  const buckets = new Map<PipelinePart, Bucket>(
    pipelineParts.map((part) => [part, { changeFen: 0, projects: [] }]),
  );
  const sums = { startFen: rest.fen, endFen: rest.fen, startCount: rest.count, endCount: rest.count };
  for (const { id, name, before, after } of states) {
    const [startFen, endFen] = [worthThen(before, rules), worthNow(after, rules)];
    sums.startFen += startFen;
    sums.endFen += endFen;
    sums.startCount += startFen > 0 ? 1 : 0;
    sums.endCount += endFen > 0 ? 1 : 0;
    const change = pipelineChange(before, after, rules);
    for (const part of pipelineParts) {
      const changeFen = change[part] ?? 0;
      const bucket = buckets.get(part);
      if (changeFen === 0 || !bucket) continue;
      bucket.changeFen += changeFen;
      bucket.projects.push({ id, name, changeFen, stageThen: before?.stage ?? null, stageNow: after.stage });
    }
  }
  const parts = [...buckets].map(([part, { changeFen, projects }]) => ({
    part,
    changeFen,
    count: projects.length,
    projects: projects
      .toSorted((a, b) => Math.abs(b.changeFen) - Math.abs(a.changeFen))
      .slice(0, input.part === part ? wholePart : topShown),
  }));
  return { ...sums, parts };
}

/**
 * Why the figures changed since a day: the counted amount by its rows, the weighted pipeline by its projects; both
 * bridges sum to the difference exactly. Throws NOT_FOUND for an unknown plan, VALIDATION for a day not yet over.
 */
export const readChanges = query({
  name: "flow.changes",
  permission: "cockpit.read",
  summary: "变化原因：计入额与加权储备的变动分解",
  method: "GET",
  path: "/flow/changes",
  input: changesInput,
  output: changesView,
  run: async ({ db, actor, input, today }) => {
    const plan = choosePlan(await readPlanChoices(db), input.plan);
    const day = dayAsked(input.since, today);
    const question = { actor, input, plan, day };
    const { measure } = input;
    const [counted, pipeline] = await Promise.all([
      readCounted(db, question),
      isForeignMeasure(measure) || plan.state !== "open" ? null : readPipelineChange(db, measure, question),
    ]);
    return { plan, measure, since: day, counted, pipeline };
  },
});
