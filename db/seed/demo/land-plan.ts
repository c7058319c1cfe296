import type { landPlanLines, landQuotas } from "@/db/schema";
import type { ParcelState } from "@/domain/land/parcel-state";
import type { ClaimRow, ParcelRow } from "./parcels";

type LineRow = typeof landPlanLines.$inferInsert;
type QuotaRow = typeof landQuotas.$inferInsert;

/** Quarters from now in which a parcel of each state is to be supplied, one after the other. */
const inQuarters: Partial<Record<ParcelState, readonly number[]>> = {
  announced: [0],
  proposed: [0, 1, 1],
  ready: [1, 2, 2, 3],
  acquiring: [3, 4],
  planned: [4],
};

const quarterOf = (date: string): number =>
  Number(date.slice(0, 4)) * 4 + Math.ceil(Number(date.slice(5, 7)) / 3) - 1;

const at = (index: number) => ({ year: Math.floor(index / 4), quarter: (index % 4) + 1 });

const lineOf = (parcel: ParcelRow, index: number, given: Partial<LineRow>): LineRow => ({
  ...at(index),
  parcelId: parcel.id,
  areaSqm: parcel.areaSqm,
  use: parcel.plannedUse,
  supplyMethod: "publicOffer",
  state: "planned",
  isDemo: true,
  ...given,
});

function coming(parcels: readonly ParcelRow[], claims: readonly ClaimRow[], now: number): LineRow[] {
  const seen = new Map<ParcelState, number>();
  return parcels.flatMap((parcel) => {
    const steps = inQuarters[parcel.state];
    if (!steps) return [];
    const count = seen.get(parcel.state) ?? 0;
    seen.set(parcel.state, count + 1);
    const step = steps[count % steps.length] ?? 0;
    const first = claims.find(({ parcelId, kind }) => parcelId === parcel.id && kind === "held");
    return lineOf(parcel, now + step, { projectId: first?.projectId ?? null });
  });
}

/** Land that went to projects in this year and the last one. */
function supplied(parcels: readonly ParcelRow[], claims: readonly ClaimRow[], now: number): LineRow[] {
  return claims.flatMap(({ kind, parcelId, projectId, startedOn }) => {
    const parcel = parcels.find(({ id }) => id === parcelId);
    const index = quarterOf(startedOn);
    if (!parcel || kind !== "allocated" || at(index).year < at(now).year - 1) return [];
    return lineOf(parcel, index, { projectId, state: "supplied", suppliedOn: startedOn });
  });
}

/** The supply plan of this year and the next: what was supplied, and every free parcel in its quarter. */
export function planSupply(
  parcels: readonly ParcelRow[],
  claims: readonly ClaimRow[],
  today: string,
): LineRow[] {
  const now = quarterOf(today);
  const lines = [...supplied(parcels, claims, now), ...coming(parcels, claims, now)];
  const once = new Map(lines.map((line) => [`${line.year}/${line.parcelId}`, line]));
  return [...once.values()];
}

const batch = (year: number, quarter: number, name: string, given: Partial<QuotaRow>): QuotaRow => ({
  year,
  quarter,
  batch: name,
  quotaSqm: "0.00",
  isDemo: true,
  ...given,
});

/** Two batches this year, both approved; two asked for next year. */
export function grantQuotas(today: string): QuotaRow[] {
  const year = Number(today.slice(0, 4));
  return [
    batch(year, 1, "第一批次", {
      quotaSqm: "186666.67",
      conversionSqm: "160000.00",
      farmlandSqm: "124000.00",
      balanceNote: "区级补充耕地储备库落实",
      approvalNo: `津静政地〔${year}〕6 号`,
      approvedOn: `${year}-02-27`,
    }),
    batch(year, 3, "第二批次", {
      quotaSqm: "133333.33",
      conversionSqm: "120000.00",
      farmlandSqm: "90000.00",
      balanceNote: "跨区调剂补充耕地指标",
      approvalNo: `津静政地〔${year}〕31 号`,
      approvedOn: `${year}-08-14`,
    }),
    batch(year + 1, 2, "第一批次", {
      quotaSqm: "200000.00",
      conversionSqm: "173333.33",
      farmlandSqm: "130000.00",
      balanceNote: "补充耕地方案已报区规划资源分局",
      note: "已上报，待下达",
    }),
    batch(year + 1, 4, "第二批次", { quotaSqm: "100000.00", note: "拟申请" }),
  ];
}
