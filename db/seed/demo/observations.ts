import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { indicators, observations } from "@/db/schema";
import type { ObservationState } from "@/domain/plan/plan";
import { userId } from "./office";
import { createRandom } from "./random";

type Row = {
  code: string;
  period: string;
  value: number;
  state: ObservationState;
  note?: string;
  isByOther?: boolean;
};

const firstYear = 2021;

/** Invented figures of 2021 to 2025: some targets are reached, some missed, one has no report at all. */
const years: Record<string, readonly number[]> = {
  grossDomesticProduct: [68.2, 71.5, 76.9, 82.4, 88.6],
  industrialOutput: [291, 308.5, 343.2, 381.7, 421.3],
  fixedInvestment: [17.6, 36.2, 57.9, 80.4, 103.8],
  taxRevenue: [13.4, 13.9, 15.6, 17.3, 18.9],
  enterpriseCount: [512, 548, 603, 661, 712],
  employment: [38_600, 40_200, 42_700, 45_100, 47_300],
  highTechOutputShare: [41.2, 44, 47.6, 51.3, 55.4],
  highTechEnterpriseCount: [68, 79, 92, 108, 124],
  makerSpaceCount: [1, 1, 2, 2, 3],
  wastewaterTreatmentRate: [100, 100, 100, 100, 100],
  wastewaterComplianceRate: [99.2, 99.6, 100, 100, 100],
  environmentalAssessmentRate: [100, 100, 100, 100, 100],
  buildingEnergyStandardRate: [98, 99, 100, 100, 100],
  advancedEquipmentOutput: [104, 111, 124, 137, 149.6],
  biomedicineOutput: [6.1, 7, 8.4, 10.1, 12.3],
};

/** What a month of the running plan is like, and how far it swings. */
const months: Record<string, readonly [typical: number, swing: number]> = {
  industrialOutput: [36.4, 3.2],
  fixedInvestment: [1.9, 0.7],
  taxRevenue: [1.66, 0.3],
};

const monthAfter = (month: string): string => {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, "0")}`;
};

/** From the start of 2026 to the month before `today`'s. */
function monthsBefore(today: string): string[] {
  const found: string[] = [];
  for (let month = "2026-01"; month < today.slice(0, 7); month = monthAfter(month)) found.push(month);
  return found;
}

function yearRows(): Row[] {
  return Object.entries(years).flatMap(([code, values]) =>
    values.map((value, at): Row => ({ code, period: String(firstYear + at), value, state: "confirmed" })),
  );
}

/** The last month waits for the second person; every month before is confirmed. */
function monthRows(today: string): Row[] {
  const random = createRandom("observations");
  const reported = monthsBefore(today);
  const last = reported.at(-1);
  return Object.entries(months).flatMap(([code, [typical, swing]]) =>
    reported.map((period): Row => {
      const value = Math.round((typical + swing * (random.next() * 2 - 1)) * 100) / 100;
      return { code, period, value, state: period === last ? "pending" : "confirmed" };
    }),
  );
}

/** A correction, a value given back, and one that the first statistician is to confirm. */
function specialRows(today: string): Row[] {
  const last = monthsBefore(today).at(-1);
  const rows: Row[] = [
    { code: "taxRevenue", period: "2024", value: 17.1, state: "replaced" },
    {
      code: "enterpriseCount",
      period: "2025",
      value: 721,
      state: "returned",
      note: "与市场监管登记数不符，核对注销企业",
    },
  ];
  return last
    ? [...rows, { code: "enterpriseCount", period: last, value: 738, state: "pending", isByOther: true }]
    : rows;
}

const sourceOf = (period: string): string =>
  period.length === 4
    ? `演示数据：${period}年统计年报`
    : `演示数据：${period.slice(0, 4)}年${Number(period.slice(5))}月统计月报`;

const enteredAt = (period: string): string =>
  period.length === 4 ? `${Number(period) + 1}-01-20T02:00:00Z` : `${monthAfter(period)}-08T02:00:00Z`;

/** Demo values of the indicators there are; a period that already has a value keeps it. */
export async function insertObservations(tx: Transaction, today: string): Promise<void> {
  const known = await tx
    .select({ id: indicators.id, code: indicators.code })
    .from(indicators)
    .where(eq(indicators.isActive, true));
  const ids = new Map(known.map(({ id, code }) => [code, id]));
  const [first, second] = [userId("heyunqi"), userId("yanruochu")];
  const importId = createRandom("observation import").uuid(new Date(`${today}T01:00:00Z`));
  const rows = [...yearRows(), ...monthRows(today), ...specialRows(today)].flatMap((row) => {
    const indicatorId = ids.get(row.code);
    if (indicatorId === undefined || row.period >= today.slice(0, row.period.length)) return [];
    const isDecided = row.state !== "pending";
    const createdAt = [enteredAt(row.period), `${today}T01:00:00Z`].sort()[0] ?? today;
    return [
      {
        indicatorId,
        period: row.period,
        value: row.value.toFixed(4),
        source: sourceOf(row.period),
        state: row.state,
        stateNote: row.note ?? null,
        importId: isDecided || row.isByOther ? null : importId,
        createdBy: row.isByOther ? second : first,
        confirmedBy: isDecided ? second : null,
        confirmedAt: isDecided ? createdAt : null,
        isDemo: true,
        createdAt,
      },
    ];
  });
  if (rows.length > 0) await tx.insert(observations).values(rows).onConflictDoNothing();
}
