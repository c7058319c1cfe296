import type { IdleCaseState } from "@/domain/idle-land/case-state";
import type { IdleCauseKind } from "@/domain/idle-land/cause";
import type { ComputedDate, IdleLandFinding } from "@/domain/idle-land/finding";
import { idleLandFinding } from "@/domain/idle-land/finding.schema";
import type { Placeholder } from "@/domain/idle-land/placeholder";
import { formatAmount } from "@/lib/format/money";
import { muOfSqm, sqmOfSqm } from "@/lib/format/parcel-area";
import { inputValue, provisionNames, startBasisText, suspicionText } from "@/lib/text/idle-finding";
import { idleCauseKindText, idleCauseText, outcomeText } from "@/lib/text/idle-land";
import { parcelUseText, zoneText } from "@/lib/text/industries";
import type { CaseRow, IdleLandEntry } from "./read-rows";
import { outcomeIn, type StepRow } from "./record-step";

type Values = Partial<Record<Placeholder, string>>;

/** 2024年6月30日, as documents write it. */
const longDate = (date: string | null | undefined): string =>
  date ? `${date.slice(0, 4)}年${Number(date.slice(5, 7))}月${Number(date.slice(8, 10))}日` : "";

function plotValues({ parcel, holderName }: IdleLandEntry): Values {
  return {
    地块编号: parcel.code,
    地块名称: parcel.name,
    地块坐落: parcel.location ?? "",
    片区: zoneText[parcel.zone],
    面积平方米: sqmOfSqm(parcel.areaSqm),
    面积亩: muOfSqm(parcel.areaSqm),
    规划用途: parcelUseText[parcel.plannedUse],
    使用权人: holderName ?? "",
    合同编号: parcel.contractNo ?? "",
    电子监管号: parcel.supervisionNo ?? "",
    土地价款: parcel.dealPriceFen === null ? "" : formatAmount(parcel.dealPriceFen),
    约定交地日期: longDate(parcel.agreedDeliveryOn),
    实际交地日期: longDate(parcel.deliveredOn),
    约定竣工日期: longDate(parcel.agreedCompletionOn),
    实际动工日期: longDate(parcel.startedOn),
    竣工日期: longDate(parcel.completedOn),
  };
}

const dateIn = (finding: IdleLandFinding, ...keys: ComputedDate["key"][]) =>
  longDate(finding.dates.find(({ key }) => keys.includes(key))?.on);

function inputIn(finding: IdleLandFinding, key: string): string {
  const input = finding.inputs.find((candidate) => candidate.key === key);
  if (!input) return "";
  return input.type === "date" ? longDate(input.value) : inputValue(input);
}

/** From the flag the case began with: that is what was handed over. */
function findingValues(finding: IdleLandFinding): Values {
  const fee = finding.handling.find(({ kind }) => kind === "fee")?.feeFen;
  return {
    约定动工日期: dateIn(finding, "startBy") || inputIn(finding, "agreedStartOn"),
    约定动工日期来源: finding.startBasis ? startBasisText[finding.startBasis] : "",
    中止日期: inputIn(finding, "stoppedOn"),
    满一年日期: dateIn(finding, "yearEndsOn", "stopYearEndsOn"),
    疑似起算日: longDate(finding.suspectedFrom),
    疑似情形: suspicionText(finding),
    法律依据: provisionNames(finding.provisions),
    应动工面积: inputIn(finding, "areaToStart"),
    已动工面积: inputIn(finding, "areaStarted"),
    总投资额: inputIn(finding, "totalInvestment"),
    已投资额: inputIn(finding, "invested"),
    闲置费示意: fee ? formatAmount(fee) : "",
  };
}

const isCause = (code: string): code is keyof typeof idleCauseText => code in idleCauseText;

/** 企业原因：资金不到位；… with the office's own words behind. */
function causeWords(kind: IdleCauseKind | null, causes: readonly string[], note: string | null): string {
  if (kind === null) return "";
  const named = causes.filter(isCause).map((code) => idleCauseText[code]);
  const first = `${idleCauseKindText[kind]}${named.length > 0 ? `：${named.join("、")}` : ""}`;
  const said = note?.replace(/[。；;.\s]+$/u, "");
  return said ? `${first}。${said}` : first;
}

function stepValues(steps: readonly StepRow[]): Values {
  const last = (state: IdleCaseState) =>
    steps.findLast(({ toState, detail }) => toState === state && detail.serves === undefined);
  const outcome = outcomeIn(steps);
  return {
    调查通知文号: last("investigated")?.documentNo ?? "",
    调查通知日期: longDate(last("investigated")?.takenOn),
    认定文号: last("determined")?.documentNo ?? "",
    认定日期: longDate(last("determined")?.takenOn),
    处置方式: outcome ? outcomeText[outcome] : "",
    批准文号: last("approved")?.documentNo ?? "",
    批准日期: longDate(last("approved")?.takenOn),
  };
}

/** What a form may take from a case; what is unknown stays out and becomes a line to write on. */
export function documentValues(
  row: CaseRow,
  entry: IdleLandEntry,
  steps: readonly StepRow[],
  today: string,
): Values {
  return {
    ...plotValues(entry),
    ...findingValues(idleLandFinding.parse(row.finding)),
    ...stepValues(steps),
    核查日期: longDate(row.checkedOn),
    闲置原因: causeWords(row.causeKind, row.causes, row.causeNote),
    企业说明: row.statement ?? "",
    处置措施: row.measure ?? "",
    移送文号: row.transferNo ?? "",
    移送日期: longDate(row.transferredOn),
    制表日期: longDate(today),
  };
}
