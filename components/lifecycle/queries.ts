import { gateRulesKey } from "@/domain/project/gate-rules.schema";
import type { SettingValue } from "@/domain/setting/setting";
import { api } from "@/lib/api/client";

export const settingsQuery = () => api.setting.list.queryOptions({ input: {} });

export const gateHistoryQuery = () => api.setting.history.queryOptions({ input: { key: gateRulesKey } });

export type GateSetting = Extract<SettingValue, { key: typeof gateRulesKey }>;

export const isGateSetting = (setting: SettingValue): setting is GateSetting => setting.key === gateRulesKey;
