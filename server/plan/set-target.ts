import type { Transaction } from "@/db/client";
import { planTargets } from "@/db/schema";
import { type SetTargetInput, setTargetInput, setTargetOutput } from "@/domain/plan/target.schema";
import { AppError, fieldError, ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { updateVersioned } from "../kernel/versioned";
import { changesBetween } from "../project/project-changes";
import { loadTarget, refuseClosed } from "./load-plan";
import { decimalOf, numberOf } from "./plan-values";
import { refuseStale } from "./refuse-stale";

type Row = NonNullable<Awaited<ReturnType<typeof loadTarget>>>;

const figuresOf = ({ planCode: _, indicatorId: __, version: ___, ...figures }: SetTargetInput) => figures;

function refuse({ plan, indicator, target }: Row, input: SetTargetInput): void {
  refuseClosed(plan);
  const [first, last] = [Number(plan.startMonth.slice(0, 4)), Number(plan.endMonth.slice(0, 4))];
  if (input.targetYear < first || input.targetYear > last) {
    throw fieldError("targetYear", "目标年份应在规划期内");
  }
  if (input.baseYear !== null && input.baseYear >= input.targetYear) {
    throw fieldError("baseYear", "基期年份应早于目标年份");
  }
  if (!target && !indicator.isActive) throw ruleError("INDICATOR_INACTIVE");
}

async function save(tx: Transaction, { plan, indicator, target }: Row, input: SetTargetInput) {
  const figures = figuresOf(input);
  const columns = {
    ...figures,
    baseValue: decimalOf(figures.baseValue),
    targetValue: decimalOf(figures.targetValue),
  };
  if (target && input.version !== null) {
    await refuseStale(tx, { type: "planTarget", id: target.id }, target.version, input.version);
    await updateVersioned(tx, planTargets, { id: target.id, version: input.version }, columns);
    return { id: target.id, version: input.version + 1 };
  }
  if (target) throw new AppError("CONFLICT", { rule: "TARGET_JUST_SET" });
  const [added] = await tx
    .insert(planTargets)
    .values({ planId: plan.id, indicatorId: indicator.id, ...columns })
    .returning({ id: planTargets.id, version: planTargets.version });
  if (!added) throw new Error("The insert returned no row.");
  return added;
}

/** Enters or changes base, target and claim in an open plan. Throws PLAN_CLOSED, INDICATOR_INACTIVE, TARGET_JUST_SET, CONFLICT. */
export const setTarget = command({
  name: "plan.setTarget",
  permission: "plan.edit",
  summary: "录入规划目标",
  method: "PUT",
  path: "/plans/{planCode}/targets/{indicatorId}",
  input: setTargetInput,
  output: setTargetOutput,
  load: ({ tx, input }) => loadTarget(tx, input.planCode, input.indicatorId),
  run: async ({ tx, row, input }) => {
    refuse(row, input);
    return save(tx, row, input);
  },
  audit: ({ input, row: { target, indicator }, output }) => {
    const before = target && {
      ...target,
      baseValue: numberOf(target.baseValue),
      targetValue: numberOf(target.targetValue),
    };
    return {
      subject: { type: "planTarget", id: output.id },
      detail: {
        plan: input.planCode,
        indicator: indicator.code,
        changes: changesBetween(before ?? {}, figuresOf(input)),
      },
    };
  },
});
