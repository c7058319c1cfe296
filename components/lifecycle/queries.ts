import { clockRulesKey } from "@/domain/clock/clock-rule";
import { gateRulesKey } from "@/domain/project/gate-rules.schema";
import { protectionKey } from "@/domain/project/protection.schema";
import type { SettingValue } from "@/domain/setting/setting";
import type { SettingItem } from "@/domain/setting/setting.schema";
import { api } from "@/lib/api/client";

export const settingsQuery = () => api.setting.list.queryOptions({ input: {} });

export type GateSetting = Extract<SettingValue, { key: typeof gateRulesKey }>;

export const isGateSetting = (setting: SettingValue): setting is GateSetting => setting.key === gateRulesKey;

type Items = readonly SettingItem[] | undefined;

/** The clocks as they hold, with their revision; undefined until the rules have arrived. */
export function heldClocks(items: Items) {
  for (const item of items ?? []) {
    if (item.setting.key === clockRulesKey) return { value: item.setting.value, item };
  }
  return undefined;
}

/** The protection as it holds, with its revision. */
export function heldProtection(items: Items) {
  for (const item of items ?? []) {
    if (item.setting.key === protectionKey) return { value: item.setting.value, item };
  }
  return undefined;
}
