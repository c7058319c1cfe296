import type { targets } from "@/db/schema";
import type { Measure } from "@/domain/amount/measure";
import { type Industry, industries } from "@/domain/industry/industry";
import { fenPerYi } from "@/domain/money/fen";
import { type Quarter, quarterPeriod, quarters, yearPeriod } from "@/domain/target/period";
import { departmentId, userId } from "./office";
import { createRandom } from "./random";

type TargetRow = typeof targets.$inferInsert;

const codes = ["ZS1", "ZS2", "ZS3"] as const;
type Code = (typeof codes)[number];

type Share = { year: number; quarters: readonly number[] };

/** A year's breakdown in the unit the office writes: 亿元, of foreign measures 万美元. */
type YearPlan = {
  park: Share;
  departments: readonly (readonly [Code, Share])[];
  officers: readonly (readonly [Code, username: string, year: number])[];
  industries: readonly number[];
};

const share = (year: number, ...parts: readonly number[]): Share => ({ year, quarters: parts });

const thisYear: YearPlan = {
  park: share(26, 5, 6, 7, 8),
  departments: [
    ["ZS1", share(10, 2, 2.5, 2.5, 3)],
    ["ZS2", share(9, 1.8, 2.1, 2.4, 2.7)],
    ["ZS3", share(6.5, 1.2, 1.4, 1.7, 2.2)],
  ],
  officers: [
    ["ZS1", "linzhiyuan", 6.5],
    ["ZS1", "songyajing", 3.5],
    ["ZS2", "gaowenbo", 5],
    ["ZS2", "xuqinghe", 4.2],
    ["ZS3", "tangjunheng", 2.5],
    ["ZS3", "weilanxin", 4],
  ],
  industries: [8, 4, 3, 2, 3, 2.5, 1.5, 1.5, 0.5],
};

const lastYear: YearPlan = {
  park: share(25, 5, 6, 6, 8),
  departments: [
    ["ZS1", share(11, 2.2, 2.6, 2.7, 3.5)],
    ["ZS2", share(8.5, 1.7, 2, 2.1, 2.7)],
    ["ZS3", share(5.5, 1.1, 1.4, 1.2, 1.8)],
  ],
  officers: [
    ["ZS1", "linzhiyuan", 8],
    ["ZS1", "songyajing", 3],
    ["ZS2", "gaowenbo", 4],
    ["ZS2", "xuqinghe", 4.5],
    ["ZS3", "tangjunheng", 3],
    ["ZS3", "weilanxin", 2.5],
  ],
  industries: [8, 4, 2.5, 1.5, 3, 2.5, 1.5, 1.5, 0.5],
};

/** Measures broken down to departments only. */
const plainMeasures: readonly (readonly [
  Measure,
  perUnit: number,
  last: readonly number[],
  now: readonly number[],
])[] = [
  ["agreedInvestment", fenPerYi, [40, 16, 12, 12], [50, 22, 18, 10]],
  ["fixedInvestment", fenPerYi, [28, 12, 10, 6], [25, 10, 9, 6]],
  ["foreignUsed", 1_000_000, [1000, 450, 350, 200], [1200, 500, 400, 300]],
  ["foreignAgreed", 1_000_000, [2500, 1100, 800, 600], [3000, 1300, 1000, 700]],
];

const headOf = { ZS1: "qinhaichuan", ZS2: "luoruoyun", ZS3: "duzhengkai" } as const;
const statistician = "heyunqi";

type Issue = {
  measure: Measure;
  period: string;
  value: number;
  by: string;
  at: string;
  reason: string;
  of?: { departmentId?: string; userId?: string; industry?: Industry };
};

function issuesOf(plan: YearPlan, year: number): Issue[] {
  const common = {
    measure: "fundsInPlace" as const,
    at: `${year}-01-08`,
    reason: `${year} 年招商工作会议下达`,
  };
  const byQuarter = (
    { year: whole, quarters: parts }: Share,
    rest: Pick<Issue, "by" | "of" | "reason" | "at">,
  ) => [
    {
      ...common,
      ...rest,
      by: statistician,
      at: common.at,
      reason: common.reason,
      period: yearPeriod(year),
      value: whole,
    },
    ...quarters.map((quarter: Quarter) => ({
      ...common,
      ...rest,
      period: quarterPeriod(year, quarter),
      value: parts[quarter - 1] ?? 0,
    })),
  ];
  const own = { at: `${year}-01-15`, reason: "部门会议分解到人、到季" };
  return [
    ...byQuarter(plan.park, { ...common, by: statistician }),
    ...plan.departments.flatMap(([code, parts]) =>
      byQuarter(parts, {
        ...own,
        by: headOf[code],
        of: { departmentId: departmentId(code) },
      }),
    ),
    ...plan.officers.map(([code, username, value]) => ({
      ...common,
      ...own,
      period: yearPeriod(year),
      value,
      by: headOf[code],
      of: { departmentId: departmentId(code), userId: userId(username) },
    })),
    ...industries.map((industry, index) => ({
      ...common,
      period: yearPeriod(year),
      value: plan.industries[index] ?? 0,
      by: statistician,
      of: { industry },
    })),
  ];
}

const plainIssues = (measure: Measure, year: number, [park = 0, ...parts]: readonly number[]): Issue[] => {
  const common = {
    measure,
    period: yearPeriod(year),
    at: `${year}-01-08`,
    reason: `${year} 年招商工作会议下达`,
    by: statistician,
  };
  return [
    { ...common, value: park },
    ...codes.map((code, index) => ({
      ...common,
      value: parts[index] ?? 0,
      of: { departmentId: departmentId(code) },
    })),
  ];
};

/** What was issued first in January and raised at midyear: the park's year and 招商一部's share of it. */
const raised = [
  { first: 25, department: null },
  { first: 9.5, department: "ZS1" },
] as const;

const perUnitOf = (measure: Measure): number =>
  plainMeasures.find(([name]) => name === measure)?.[1] ?? fenPerYi;

/**
 * Year targets of this year and the last, by department, officer, quarter and industry, with what an office really has: half
 * a 亿元 nobody has been given yet, a department that gave out too much, and a raise at midyear.
 */
export function tellTargets(today: string): TargetRow[] {
  const random = createRandom("targets");
  const year = Number(today.slice(0, 4));
  const issues = [
    ...issuesOf(lastYear, year - 1),
    ...issuesOf(thisYear, year),
    ...plainMeasures.flatMap(([measure, , last, now]) => [
      ...plainIssues(measure, year - 1, last),
      ...plainIssues(measure, year, now),
    ]),
  ].filter(({ at }) => at <= today);
  const isRaised = today >= `${year}-07-15`;
  const rowOf = (issue: Issue, revision: number, isCurrent: boolean): TargetRow => {
    const createdAt = new Date(`${issue.at}T02:30:00Z`);
    return {
      id: random.uuid(createdAt),
      measure: issue.measure,
      period: issue.period,
      departmentId: issue.of?.departmentId ?? null,
      userId: issue.of?.userId ?? null,
      industry: issue.of?.industry ?? null,
      value: Math.round(issue.value * perUnitOf(issue.measure)),
      revision,
      isCurrent,
      reason: issue.reason,
      createdBy: userId(issue.by),
      isDemo: true,
      createdAt: createdAt.toISOString(),
    };
  };
  return issues.flatMap((issue) => {
    const earlier = raised.find(
      ({ department }) =>
        isRaised &&
        issue.measure === "fundsInPlace" &&
        issue.period === yearPeriod(year) &&
        !issue.of?.userId &&
        !issue.of?.industry &&
        (issue.of?.departmentId ?? null) === (department === null ? null : departmentId(department)),
    );
    if (!earlier) return [rowOf(issue, 1, true)];
    const raise = { ...issue, at: `${year}-07-15`, reason: "年中调度会议定，上半年进度较好，全年目标上调" };
    return [rowOf({ ...issue, value: earlier.first }, 1, false), rowOf(raise, 2, true)];
  });
}
