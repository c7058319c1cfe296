import { type BenefitRules, benefitRulesKey } from "@/domain/benefit/rules.schema";
import type { SettingItem } from "@/domain/setting/setting.schema";
import { type UnderusedRules, underusedRulesKey } from "@/domain/underused/rules.schema";
import { api } from "@/lib/api/client";

export const settingsQuery = () => api.setting.list.queryOptions({ input: {} });

type Items = readonly SettingItem[] | undefined;
export type Held<Value> = { value: Value; item: SettingItem };

export function heldBenefitRules(items: Items): Held<BenefitRules> | undefined {
  for (const item of items ?? []) {
    if (item.setting.key === benefitRulesKey) return { value: item.setting.value, item };
  }
  return undefined;
}

export function heldUnderusedRules(items: Items): Held<UnderusedRules> | undefined {
  for (const item of items ?? []) {
    if (item.setting.key === underusedRulesKey) return { value: item.setting.value, item };
  }
  return undefined;
}
