import {
  countAgreement,
  countFixedInvestment,
  countForeignAgreed,
  countForeignUsed,
  countFund,
} from "@/domain/amount/counting";
import type { Measure } from "@/domain/amount/measure";
import type { Counting } from "@/domain/counting/evaluate";
import type { CountingRules } from "@/domain/counting/rule";
import type { OtherwiseRow } from "@/domain/counting/ruling.schema";
import type { DecidedRows } from "./decided-rows";

/** A row as it was decided, and by how much the counted sum would move in its own money. */
export type Otherwise = OtherwiseRow & { moved: number };

type Standing = { isCounted: boolean; ruleId: string; shareBp: number };
type Base = Pick<OtherwiseRow, "id" | "projectId" | "projectName" | "amountFen"> & {
  statMonth: string | null;
  /** What moves with the share: fen, or US cents of a foreign measure. */
  worth: number;
};

const shareOf = ({ isCounted, shareBp }: Standing) => (isCounted ? shareBp : 0);

/** Null while the rules that hold come to the same share by the same rule. */
function differing(measure: Measure, base: Base, before: Standing, counting: Counting): Otherwise | null {
  const after = {
    isCounted: counting.isCounted,
    ruleId: counting.ruleId,
    shareBp: counting.countedShareBp,
  };
  if (base.statMonth === null || shareOf(before) === shareOf(after)) return null;
  const { worth, ...row } = base;
  const moved = Math.round((worth * (shareOf(after) - shareOf(before))) / 10_000);
  return { ...row, measure, statMonth: base.statMonth, before, after, moved };
}

function otherwiseFunds({ funds, factsOf }: DecidedRows, rules: CountingRules): (Otherwise | null)[] {
  return funds.flatMap(({ row, project }) => {
    if (row.category === null) return [];
    const { category, id, statMonth } = row;
    const facts = { ...factsOf(project), ...row, category };
    const base = { id, statMonth, projectId: project.projectId, projectName: project.projectName };
    const own = row.amountFen ?? 0;
    const outside = Math.round((own * row.outsideShareBp) / 10_000);
    const yuan = differing(
      "fundsInPlace",
      { ...base, amountFen: own, worth: outside },
      { isCounted: row.isCounted, ruleId: row.ruleId, shareBp: row.countedShareBp },
      countFund(facts, rules),
    );
    const foreign = countForeignUsed(facts, rules);
    if (!foreign || row.foreignRuleId === null) return [yuan];
    const before = {
      isCounted: row.isCountedForeign,
      ruleId: row.foreignRuleId,
      shareBp: row.foreignShareBp,
    };
    return [
      yuan,
      differing("foreignUsed", { ...base, amountFen: own, worth: row.usdCents ?? 0 }, before, foreign),
    ];
  });
}

function otherwiseAgreements(
  { signed, formal, factsOf }: DecidedRows,
  rules: CountingRules,
): (Otherwise | null)[] {
  return signed.flatMap(({ row, project }) => {
    const others = formal.filter(({ projectId, id }) => projectId === row.projectId && id !== row.id);
    const counted = others.find(({ isCounted }) => isCounted);
    const foreign = others.find(({ isCountedForeign }) => isCountedForeign);
    const facts = {
      ...factsOf(project),
      kind: row.kind,
      sourceRegionCode: project.projectRegionCode,
      isWithinEarlier: row.isWithinEarlier,
    };
    const { id, statMonth, amountFen } = row;
    const base = { id, statMonth, projectId: project.projectId, projectName: project.projectName };
    const yuan = differing(
      "agreedInvestment",
      { ...base, amountFen, worth: amountFen },
      { isCounted: row.isCounted, ruleId: row.ruleId, shareBp: row.countedShareBp },
      countAgreement({ ...facts, amountFen, signedShareBp: counted?.countedShareBp ?? null }, rules),
    );
    if (row.foreignRuleId === null || row.foreignFen === null) return [yuan];
    const signedShareBp = foreign?.foreignShareBp ?? (counted ? 0 : null);
    return [
      yuan,
      differing(
        "foreignAgreed",
        { ...base, amountFen: row.foreignFen, worth: row.foreignUsdCents ?? 0 },
        { isCounted: row.isCountedForeign, ruleId: row.foreignRuleId, shareBp: row.foreignShareBp },
        countForeignAgreed({ ...facts, amountFen: row.foreignFen, signedShareBp }, rules),
      ),
    ];
  });
}

/** A report of a project that was not 入库 yet is decided before any rule is asked. */
const isAskedOfRules = ({ row }: DecidedRows["fixed"][number]) => row.ruleId !== "FAI_NOT_REGISTERED";

const otherwiseFixed = ({ fixed, factsOf }: DecidedRows, rules: CountingRules): (Otherwise | null)[] =>
  fixed.filter(isAskedOfRules).map(({ row, project }) =>
    differing(
      "fixedInvestment",
      {
        id: row.id,
        statMonth: row.statMonth,
        projectId: project.projectId,
        projectName: project.projectName,
        amountFen: row.amountFen,
        worth: row.amountFen,
      },
      { isCounted: row.isCounted, ruleId: row.ruleId, shareBp: row.countedShareBp },
      countFixedInvestment(factsOf(project), rules),
    ),
  );

/** Rows the given rules would decide otherwise; nothing is written. */
export const decideOtherwise = (rows: DecidedRows, rules: CountingRules): Otherwise[] =>
  [
    ...otherwiseFunds(rows, rules),
    ...otherwiseAgreements(rows, rules),
    ...otherwiseFixed(rows, rules),
  ].flatMap((found) => (found ? [found] : []));
