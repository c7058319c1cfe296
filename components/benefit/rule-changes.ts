import type { BenefitRules } from "@/domain/benefit/rules.schema";
import type { SettingItem } from "@/domain/setting/setting.schema";
import type { UnderusedRules } from "@/domain/underused/rules.schema";
import { medianBasisText, underusedTestText } from "@/lib/text/underused";
import { heldBenefitRules, heldUnderusedRules } from "./held-rules";
import { benefitRuleGroups, type RuleField, shownValue, underusedRuleFields } from "./rule-fields";

const changed = <Rules>(fields: readonly RuleField<Rules>[], before: Rules, after: Rules): string[] =>
  fields
    .filter(({ read }) => read(before) !== read(after))
    .map(
      (field) => `${field.label}：${shownValue(field, before)} → ${shownValue(field, after)} ${field.unit}`,
    );

/** What a revision of the scoring changed, in words. */
export function benefitChanges(
  earlier: SettingItem | undefined,
  item: SettingItem,
  preset: BenefitRules,
): string[] {
  const before = (earlier && heldBenefitRules([earlier])?.value) ?? preset;
  const after = heldBenefitRules([item])?.value ?? preset;
  const fields = benefitRuleGroups.flatMap((group) => group.fields);
  const way = before.belowScale === after.belowScale ? [] : ["规下企业的评价方式已变"];
  return [...changed(fields, before, after), ...way];
}

/** What a revision of the tests for under-use changed, in words. */
export function underusedChanges(
  earlier: SettingItem | undefined,
  item: SettingItem,
  preset: UnderusedRules,
): string[] {
  const before = (earlier && heldUnderusedRules([earlier])?.value) ?? preset;
  const after = heldUnderusedRules([item])?.value ?? preset;
  const names = (tests: UnderusedRules["tests"]) => tests.map((test) => underusedTestText[test]).join("、");
  return [
    ...changed(underusedRuleFields, before, after),
    ...(names(before.tests) === names(after.tests) ? [] : [`采用的情形：${names(after.tests)}`]),
    ...(before.medianOf === after.medianOf ? [] : [`比较的中位数：${medianBasisText[after.medianOf]}`]),
  ];
}
