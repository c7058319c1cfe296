import type { ColumnKind } from "@/domain/export/sheet";
import type { FindingInput } from "@/domain/idle-land/finding";
import type { caseFilters, IdleLandFilter } from "@/domain/idle-land/idle-land.schema";
import type { IdleSheetRow } from "@/domain/idle-land/sheet.schema";
import { trimDecimal } from "@/domain/shared/trim-decimal";
import { muOfSqm } from "@/lib/format/parcel-area";
import { describeRemark, missingInputText, provisionNames, suspicionText } from "@/lib/text/idle-finding";
import { findingKindText, idleCaseStateText, idleCauseKindText, idleCauseText } from "@/lib/text/idle-land";
import { zoneText } from "@/lib/text/industries";

export const caseFilterText: Record<(typeof caseFilters)[number], string> = {
  open: "有在办线索",
  none: "无在办线索",
  closed: "有已销号线索",
};

/** The filter in the words of the sheet's head. */
export function idleFilterText({ q, zones, kinds, cases }: IdleLandFilter): string {
  const parts = [
    q ? `搜索“${q}”` : "",
    zones?.length ? zones.map((zone) => zoneText[zone]).join("、") : "",
    kinds?.length ? kinds.map((kind) => findingKindText[kind]).join("、") : "",
    cases ? caseFilterText[cases] : "",
  ].filter(Boolean);
  return parts.length > 0 ? parts.join("；") : "全部已供地块";
}

export type IdleSheetColumn = {
  header: string;
  kind: ColumnKind;
  /** In characters. */
  width: number;
  value: (row: IdleSheetRow) => string | number | null;
};

const inputOf = (row: IdleSheetRow, key: FindingInput["key"]) =>
  row.finding.inputs.find((input) => input.key === key)?.value ?? null;

const dateOf = (row: IdleSheetRow, key: FindingInput["key"]): string | null => {
  const value = inputOf(row, key);
  return typeof value === "string" ? value : null;
};

/** Part of a whole in per cent, cut after two places so that 33.33 never reads as a third. */
function shareOf(row: IdleSheetRow, part: FindingInput["key"], whole: FindingInput["key"]): string | null {
  const [some, all] = [inputOf(row, part), inputOf(row, whole)];
  if (typeof some !== "number" || typeof all !== "number" || all <= 0) return null;
  const hundredths = (BigInt(some) * 10_000n) / BigInt(all);
  return `${trimDecimal((Number(hundredths) / 100).toFixed(2))}%`;
}

const isCause = (code: string): code is keyof typeof idleCauseText => code in idleCauseText;
const isCauseKind = (code: string | null): code is keyof typeof idleCauseKindText =>
  code !== null && code in idleCauseKindText;

function causeOf({ causeKind, causes, causeNote }: IdleSheetRow): string | null {
  if (!isCauseKind(causeKind)) return null;
  const named = causes.filter(isCause).map((code) => idleCauseText[code]);
  return [`${idleCauseKindText[causeKind]}：${named.join("、")}`, causeNote].filter(Boolean).join("。");
}

const conclusionOf = ({ finding }: IdleSheetRow): string => {
  const detail = suspicionText(finding);
  return detail ? `${findingKindText[finding.kind]}（${detail}）` : findingKindText[finding.kind];
};

const remarksOf = ({ finding }: IdleSheetRow): string | null =>
  [
    finding.missing.length > 0 ? `缺：${finding.missing.map((key) => missingInputText[key]).join("、")}` : "",
    ...finding.remarks.map(describeRemark),
  ]
    .filter(Boolean)
    .join("；") || null;

const text = (header: string, width: number, value: IdleSheetColumn["value"]): IdleSheetColumn => ({
  header,
  kind: "text",
  width,
  value,
});

/** Columns of the 逐宗核查表, the same on the page, on paper and in the file. */
export const idleSheetColumns: readonly IdleSheetColumn[] = [
  text("地块", 20, (row) => row.name),
  text("编号", 14, (row) => row.code),
  text("片区", 12, (row) => zoneText[row.zone]),
  text("使用权人", 24, (row) => row.holderName),
  text("面积（亩）", 10, (row) => muOfSqm(row.areaSqm)),
  text("合同编号", 18, (row) => row.contractNo),
  { header: "土地价款（万元）", kind: "money", width: 14, value: (row) => row.dealPriceFen },
  { header: "交地", kind: "date", width: 11, value: (row) => dateOf(row, "deliveredOn") },
  {
    header: "应动工",
    kind: "date",
    width: 11,
    value: (row) =>
      row.finding.dates.find(({ key }) => key === "startBy")?.on ?? dateOf(row, "agreedStartOn"),
  },
  { header: "实际动工", kind: "date", width: 11, value: (row) => dateOf(row, "startedOn") },
  { header: "中止", kind: "date", width: 11, value: (row) => dateOf(row, "stoppedOn") },
  text("已动工比例", 10, (row) => shareOf(row, "areaStarted", "areaToStart")),
  text("已投资比例", 10, (row) => shareOf(row, "invested", "totalInvestment")),
  text("预警结论", 26, conclusionOf),
  text("依据", 30, (row) => provisionNames(row.finding.provisions) || null),
  text("原因", 30, causeOf),
  text("措施", 26, (row) => row.measure),
  text("线索", 10, (row) => row.openCase && idleCaseStateText[row.openCase.state]),
  { header: "核查日期", kind: "date", width: 11, value: (row) => row.checkedOn },
  text("备注", 30, remarksOf),
];
