import { roleCan } from "@/domain/access/can";
import { area, sqmText } from "@/domain/land/area";
import { balanceOf, type QuarterBalance } from "@/domain/land-plan/balance";
import { type BalanceView, landPlanInput, landPlanView } from "@/domain/land-plan/land-plan.schema";
import { quarterIndex, quarterIndexOf } from "@/domain/land-plan/quarter";
import { writeScaledDecimal } from "@/domain/money/decimal";
import { query } from "../kernel/procedure";
import { columnArea } from "../land-claim/ground";
import { signedIn } from "../project/signed-in";
import { readLandDemand } from "./read-demand";
import { readLines } from "./read-lines";
import { readQuotas } from "./read-quotas";
import { readRatioRevision } from "./read-ratio-revision";

/** ㎡ with two decimals, also below zero. */
const sqm = (hundredths: number): string => writeScaledDecimal(BigInt(hundredths), 2);

const balanceView = (given: QuarterBalance): BalanceView => ({
  quarter: given.quarter,
  demandSqm: sqm(given.demand),
  fullDemandSqm: sqm(given.fullDemand),
  demandCount: given.demandCount,
  plannedSqm: sqm(given.planned),
  plannedCount: given.plannedCount,
  suppliedSqm: sqm(given.supplied),
  suppliedCount: given.suppliedCount,
  gapSqm: sqm(given.gap),
  gapToDateSqm: sqm(given.gapToDate),
  quotaSqm: sqm(given.quota),
  quotaToDateSqm: sqm(given.quotaToDate),
});

/** Quota, supply plan, weighted demand and gap of a year by quarter (domain.md 4.4). */
export const getLandPlan = query({
  name: "landPlan.get",
  permission: "landPlan.read",
  summary: "土地利用年度计划",
  method: "GET",
  path: "/land-plans/{year}",
  input: landPlanInput,
  output: landPlanView,
  run: async ({ db, actor, input: { year }, today }) => {
    const [quotas, lines, demand, ratioRevision] = await Promise.all([
      readQuotas(db, year),
      readLines(db, actor, year, today),
      readLandDemand(db, actor, today),
      readRatioRevision(db),
    ]);
    const balances = balanceOf({
      year,
      demand,
      lines: lines.map(({ quarter, areaSqm, state }) => ({ quarter, state, area: columnArea(areaSqm) })),
      quotas: quotas.byQuarter.map((quota, index) => ({ quarter: index + 1, area: quota })),
    });
    const later = demand.filter(({ quarter }) => quarter > quarterIndex(year, 4));
    const now = quarterIndexOf(today) - quarterIndex(year, 1) + 1;
    return {
      year,
      currentQuarter: now >= 1 && now <= 4 ? now : 0,
      balances: balances.map(balanceView),
      laterSqm: sqm(later.reduce((sum, { weightedArea }) => sum + weightedArea, 0)),
      laterCount: later.length,
      quotas: quotas.batches.map(({ createdAt: _c, updatedAt: _u, isDemo: _d, year: _y, ...batch }) => batch),
      linked: quotas.linked.map(({ gives, ...row }) => ({ ...row, givesSqm: sqmText(area(gives)) })),
      ratioBp: quotas.ratioBp,
      ratioRevision,
      lines,
      canEdit: roleCan(signedIn(actor).role, "landPlan.edit"),
    };
  },
});
