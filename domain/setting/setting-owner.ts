import type { Permission } from "../access/permission";
import { benefitRulesKey } from "../benefit/rules.schema";
import { countingRulesKey } from "../counting/rule";
import { holdDaysKey } from "../land/hold-days";
import { utilityListKey } from "../land/utility-list";
import { stockRatioKey } from "../land-plan/stock-ratio";
import { underusedRulesKey } from "../underused/rules.schema";
import type { SettingKey } from "./setting";

/** Rules that belong to another desk than the system administrator's. */
const owned: Partial<Record<SettingKey, Permission>> = {
  [countingRulesKey]: "counting.edit",
  [benefitRulesKey]: "parcel.edit",
  [underusedRulesKey]: "parcel.edit",
  [holdDaysKey]: "parcel.edit",
  [utilityListKey]: "parcel.edit",
  [stockRatioKey]: "landPlan.edit",
};

/** The permission that lets somebody change a rule; every key has one owner. */
export const settingOwner = (key: SettingKey): Permission => owned[key] ?? "setting.edit";
