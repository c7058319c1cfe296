import { phoneProblem, usccProblem } from "@/domain/enterprise/identity-problem";
import { normalizeUscc } from "@/domain/enterprise/uscc";
import { hasLink } from "@/domain/intent/free-text";
import { type Area, areaFromMu, areaFromSqm, sqmText } from "@/domain/land/area";

/** Names of the form's controls, in reading order; error links point to `intent-<name>`. */
export const fieldNames = [
  "enterpriseName",
  "uscc",
  "sourceRegionCode",
  "contactName",
  "phone",
  "email",
  "industry",
  "amountBand",
  "siteNeed",
  "area",
  "plannedStartOn",
  "description",
  "channel",
  "consent",
] as const;

export type FieldName = (typeof fieldNames)[number];
export type Values = Partial<Record<string, string>>;
export type Problems = Partial<Record<FieldName, string>>;

export const fieldId = (name: FieldName) => `intent-${name}`;

const isFieldName = (name: string): name is FieldName => fieldNames.some((known) => known === name);

/** What the form holds, trimmed; a ticked box is "on". */
export function readForm(form: HTMLFormElement): Values {
  const values: Values = {};
  for (const [name, value] of new FormData(form)) if (typeof value === "string") values[name] = value.trim();
  return values;
}

/** Land is asked for in 亩, everything else in square metres. */
export const isInMu = (siteNeed: string | undefined): boolean => !siteNeed || siteNeed === "land";

function areaOf({ area: text = "", siteNeed }: Values): Area | null {
  const size = isInMu(siteNeed) ? areaFromMu(text) : areaFromSqm(text);
  return size.ok && size.value > 0 ? size.value : null;
}

const required: Problems = {
  enterpriseName: "填写企业名称",
  contactName: "填写联系人",
  phone: "填写联系电话",
  industry: "选择投资领域",
  amountBand: "选择拟投资额",
  siteNeed: "选择场地需求",
  consent: "须先阅读并同意个人信息处理告知",
};

const plainText = (value: string): string | null => (hasLink(value) ? "不要填写网址" : null);

const rules: Partial<Record<FieldName, (value: string, values: Values) => string | null>> = {
  enterpriseName: (value) => (value.length < 2 ? "填写企业全称" : plainText(value)),
  contactName: plainText,
  description: plainText,
  phone: phoneProblem,
  uscc: (value) => (normalizeUscc(value) === "" ? null : (usccProblem(value)?.message ?? null)),
  email: (value) => (/^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(value) ? null : "邮箱格式不正确"),
  area: (_value, values) => (areaOf(values) === null ? "面积填写大于 0 的数字，最多两位小数" : null),
};

/** What is wrong with one field; an empty optional field is fine. */
export function problemOf(name: FieldName, values: Values): string | undefined {
  const value = values[name] ?? "";
  if (value === "") return required[name];
  return rules[name]?.(value, values) ?? undefined;
}

/** What is wrong with the whole form, in reading order. */
export function problemsOf(values: Values): Problems {
  const found: Problems = {};
  for (const name of fieldNames) {
    const problem = problemOf(name, values);
    if (problem) found[name] = problem;
  }
  return found;
}

const serverNames: Record<string, FieldName> = {
  areaSqm: "area",
  isConsentGiven: "consent",
  consentVersion: "consent",
};

/** The server's field errors under the form's own names; what has no field comes back as one sentence. */
export function fromServer(fields: Record<string, string>): {
  problems: Problems;
  other: string | undefined;
} {
  const problems: Problems = {};
  let other: string | undefined;
  for (const [name, message] of Object.entries(fields)) {
    const own = serverNames[name] ?? name;
    if (isFieldName(own)) problems[own] = message;
    else other ??= message;
  }
  return { problems, other };
}

type Extras = { submissionKey: string; formTicket: string; consentVersion: string };

/** The body of `intent.submit`: empty fields are left out. */
export function toSubmission(values: Values, extras: Extras): Record<string, unknown> {
  const { area: _area, consent: _consent, isCapitalRelief, ...texts } = values;
  const size = values.area ? areaOf(values) : null;
  return {
    ...Object.fromEntries(Object.entries(texts).filter(([, value]) => value !== "")),
    ...extras,
    ...(size === null ? {} : { areaSqm: sqmText(size) }),
    isCapitalRelief: isCapitalRelief === "on",
    isConsentGiven: values.consent === "on",
  };
}
