import { areaFromMu, sqmText } from "@/domain/land/area";
import { fenFromWan } from "@/domain/money/decimal";
import { type FieldErrors, type FieldKey, type FieldTexts, muSuffix } from "./field-key";

type Value = string | number | boolean;
type Reading = { value: Value } | { problem: string };

const read = (value: Value): Reading => ({ value });

const moneyProblems = {
  NOT_A_NUMBER: "金额填写数字，单位为万元",
  TOO_PRECISE: "金额以万元计，最多六位小数",
  OUT_OF_RANGE: "金额超出范围",
} as const;

function readMoney(text: string): Reading {
  const amount = fenFromWan(text.replace(/,/g, ""));
  return amount.ok ? read(amount.value) : { problem: moneyProblems[amount.code] };
}

/** 亩 are turned into square metres; plain figures are square metres already. */
function readArea(text: string): Reading {
  if (!text.endsWith(muSuffix)) return read(text);
  const size = areaFromMu(text.slice(0, -muSuffix.length).trim());
  return size.ok ? read(sqmText(size.value)) : { problem: "用地填写数字，最多两位小数" };
}

function readCount(text: string): Reading {
  return /^\d{1,9}$/.test(text) ? read(Number(text)) : { problem: "人数填写整数" };
}

const readAnswer = (text: string): Reading => read(text === "true");

const readers: Partial<Record<FieldKey, (text: string) => Reading>> = {
  totalInvestmentFen: readMoney,
  fixedInvestmentFen: readMoney,
  equipmentInvestmentFen: readMoney,
  expectedOutputFen: readMoney,
  expectedTaxFen: readMoney,
  landNeedSqm: readArea,
  expectedJobs: readCount,
  isCapitalRelief: readAnswer,
  energyTce: (text) => read(text.normalize("NFKC").replace(/,/g, "")),
  isHighEnergyEmission: readAnswer,
  isMajorHazard: readAnswer,
  isAboveScale: readAnswer,
  firstMonthOutputFen: readMoney,
  annualOutputFen: readMoney,
  annualTaxFen: readMoney,
  projectCompanyRegisteredCapitalFen: readMoney,
  projectCompanyPaidInCapitalFen: readMoney,
};

/** Never left out: the schema then asks for them by name. */
const required: ReadonlySet<FieldKey> = new Set([
  "investorName",
  "contactName",
  "name",
  "summary",
  "sourceChannel",
  "industry",
]);

/** Never cleared: they come along with something else or not at all. */
const onlyWhenGiven: ReadonlySet<FieldKey> = new Set([
  "usccOverrideReason",
  "projectCompanyUsccOverrideReason",
  "confirmedDuplicateReason",
]);

export type FieldValues = Partial<Record<FieldKey, Value | null>>;
export type FieldsRead = { values: FieldValues; problems: FieldErrors };

/** Texts as the schema's input. An empty field becomes `whenEmpty`: left out when registering, null when changing. */
export function readFields(
  texts: FieldTexts,
  keys: readonly FieldKey[],
  whenEmpty: null | undefined,
): FieldsRead {
  const values: FieldValues = {};
  const problems: FieldErrors = {};
  for (const key of keys) {
    const reading = readText(key, (texts[key] ?? "").trim(), whenEmpty);
    if ("problem" in reading) problems[key] = reading.problem;
    else if (reading.value !== undefined) values[key] = reading.value;
  }
  return { values, problems };
}

function readText(key: FieldKey, text: string, whenEmpty: null | undefined) {
  if (text !== "" && text !== muSuffix) return readers[key]?.(text) ?? read(text);
  if (required.has(key)) return read("");
  return { value: onlyWhenGiven.has(key) ? undefined : whenEmpty };
}

type Issue = { path: readonly PropertyKey[]; message: string };

/** The first sentence for each field; what no field can show goes under `other`. */
export function issueTexts(issues: readonly Issue[], isField: (name: string) => name is FieldKey) {
  const fields: FieldErrors = {};
  let other: string | undefined;
  for (const { path, message } of issues) {
    const name = String(path[0] ?? "");
    if (isField(name)) fields[name] ??= message;
    else other ??= message;
  }
  return { fields, other };
}
