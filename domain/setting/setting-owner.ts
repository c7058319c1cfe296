import type { Permission } from "../access/permission";
import { countingRulesKey } from "../counting/rule";
import type { SettingKey } from "./setting";

/** Rules that belong to another desk than the system administrator's. */
const owned: Partial<Record<SettingKey, Permission>> = { [countingRulesKey]: "counting.edit" };

/** The permission that lets somebody change a rule; every key has one owner. */
export const settingOwner = (key: SettingKey): Permission => owned[key] ?? "setting.edit";
