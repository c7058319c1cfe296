import { regionName } from "@/domain/region/source-region";
import { formatMuWithUnit, formatSqm } from "@/lib/format/area";
import { formatAmount } from "@/lib/format/money";
import { absent } from "@/lib/format/number";
import { industryText, zoneText } from "@/lib/text/industries";
import {
  capitalKindText,
  chainRoleText,
  environmentCategoryText,
  leadJudgementText,
  sourceChannelText,
} from "@/lib/text/projects";
import { isFieldKey } from "../fields/field-key";
import { fieldLabels } from "../fields/field-labels";

type Value = string | number | boolean | null;

export const changeLabel = (field: string): string =>
  isFieldKey(field) ? fieldLabels[field] : field === "contact" ? "联系人" : "其他内容";

const vocabularies: Partial<Record<string, Readonly<Record<string, string>>>> = {
  industry: industryText,
  secondaryIndustry: industryText,
  zone: zoneText,
  capitalKind: capitalKindText,
  sourceChannel: sourceChannelText,
  leadJudgement: leadJudgementText,
  chainRole: chainRoleText,
  environmentCategory: environmentCategoryText,
};

/** Fields that hold whom, by a number nobody reads; the record shows the name. */
const references: ReadonlySet<string> = new Set(["firstTalkedBy", "firstTalkDepartmentId"]);

/** A field's value in words, wherever it is shown: before and after of a change, both sides of a conflict. */
export function changeValue(field: string, value: Value | undefined): string {
  if (value === null || value === undefined || value === "") return absent;
  if (typeof value === "boolean") return value ? "是" : "否";
  if (field.endsWith("Fen")) return formatAmount(Number(value));
  if (field === "landNeedSqm") return formatMuWithUnit(String(value));
  if (field === "factoryNeedSqm") return `${formatSqm(String(value))} ㎡`;
  if (field === "expectedJobs") return `${value} 人`;
  if (field === "energyTce") return `${value} 吨标准煤`;
  if (references.has(field)) return "已指定";
  if (field === "sourceRegionCode") return regionName(String(value)) ?? String(value);
  return vocabularies[field]?.[String(value)] ?? String(value);
}
