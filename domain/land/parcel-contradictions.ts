import { areaFromSqm } from "./area";
import type { ParcelUse } from "./parcel-state";

/** The values of a parcel that bear on one another; decimals as text. */
export type ParcelFigures = {
  areaSqm: string;
  collectedSqm: string | null;
  plannedUse: ParcelUse;
  cadastralCode: string | null;
  realEstateUnitNo: string | null;
  floorAreaRatioMin: string | null;
  floorAreaRatioMax: string | null;
  termYears: number | null;
  termFrom: string | null;
  termTo: string | null;
  dealPriceFen: number | null;
  pricePaidFen: number | null;
  agreedDeliveryOn: string | null;
  deliveredOn: string | null;
  agreedStartOn: string | null;
  agreedCompletionOn: string | null;
  startedOn: string | null;
  completedOn: string | null;
  productionOn: string | null;
};

type Field = keyof ParcelFigures;
type Rule = { field: Field; message: string; isBroken: (parcel: ParcelFigures, today: string) => boolean };

const sqm = (text: string | null): number => {
  const size = areaFromSqm(text ?? "0");
  return size.ok ? size.value : 0;
};

/** Longest terms by 城镇国有土地使用权出让和转让暂行条例 art. 12. */
const longestTerm = (use: ParcelUse): number => (use === "commercial" ? 40 : 50);

const isAfter = (first: string | null, second: string | null) =>
  first !== null && second !== null && first > second;

const inOrder = (first: Field, second: Field, message: string): Rule => ({
  field: second,
  message,
  isBroken: (parcel) => {
    const [from, to] = [parcel[first], parcel[second]];
    return typeof from === "string" && typeof to === "string" && from > to;
  },
});

const notLater = (
  field: "deliveredOn" | "startedOn" | "completedOn" | "productionOn",
  label: string,
): Rule => ({
  field,
  message: `${label}不能晚于今天`,
  isBroken: (parcel, today) => isAfter(parcel[field], today),
});

const rules: readonly Rule[] = [
  {
    field: "collectedSqm",
    message: "代征面积不能超过地块面积",
    isBroken: ({ areaSqm, collectedSqm }) => sqm(collectedSqm) > sqm(areaSqm),
  },
  {
    field: "realEstateUnitNo",
    message: "不动产单元号前 19 位应与宗地代码一致",
    isBroken: ({ cadastralCode, realEstateUnitNo }) =>
      cadastralCode !== null && realEstateUnitNo !== null && !realEstateUnitNo.startsWith(cadastralCode),
  },
  {
    field: "floorAreaRatioMax",
    message: "容积率上限不能低于下限",
    isBroken: ({ floorAreaRatioMin: least, floorAreaRatioMax: most }) =>
      least !== null && most !== null && Number(least) > Number(most),
  },
  {
    field: "termYears",
    message: "超过法定最高年限：工业、科研、仓储 50 年，商业 40 年",
    isBroken: ({ termYears, plannedUse }) => termYears !== null && termYears > longestTerm(plannedUse),
  },
  {
    field: "termTo",
    message: "使用权终止日期应晚于起始日期",
    isBroken: ({ termFrom, termTo }) => termFrom !== null && termTo !== null && termTo <= termFrom,
  },
  {
    field: "pricePaidFen",
    message: "价款已缴不能超过成交价",
    isBroken: ({ dealPriceFen, pricePaidFen }) =>
      dealPriceFen !== null && pricePaidFen !== null && pricePaidFen > dealPriceFen,
  },
  inOrder("agreedDeliveryOn", "agreedStartOn", "约定动工不能早于约定交地"),
  inOrder("agreedStartOn", "agreedCompletionOn", "约定竣工不能早于约定动工"),
  inOrder("deliveredOn", "startedOn", "实际动工不能早于交地"),
  inOrder("startedOn", "completedOn", "实际竣工不能早于实际动工"),
  inOrder("startedOn", "productionOn", "投产不能早于实际动工"),
  notLater("deliveredOn", "交地日期"),
  notLater("startedOn", "实际动工日期"),
  notLater("completedOn", "实际竣工日期"),
  notLater("productionOn", "投产日期"),
];

/** Sentences by field for values that contradict one another or the day, `today` as `YYYY-MM-DD`; empty when all fits. */
export function parcelContradictions(parcel: ParcelFigures, today: string): Partial<Record<Field, string>> {
  const problems: Partial<Record<Field, string>> = {};
  for (const rule of rules) if (rule.isBroken(parcel, today)) problems[rule.field] ??= rule.message;
  return problems;
}
