import { AppError } from "./app-error";

/** What a violated constraint means to the person who ran into it; an unlisted one is a bug and stays INTERNAL. */
const constraintErrors: Record<string, () => AppError> = {
  departments_code_unique: () =>
    new AppError("RULE", { rule: "DEPARTMENT_CODE_TAKEN", fields: { code: "部门代码已被使用" } }),
  departments_name_unique: () =>
    new AppError("RULE", { rule: "DEPARTMENT_NAME_TAKEN", fields: { name: "部门名称已被使用" } }),
  users_username_unique: () =>
    new AppError("RULE", { rule: "USERNAME_TAKEN", fields: { username: "用户名已被使用" } }),
  enterprises_uscc_unique: () => new AppError("CONFLICT", { rule: "ENTERPRISE_JUST_CREATED" }),
  benefit_years_once: () => new AppError("RULE", { rule: "BENEFIT_TWICE" }),
  land_quotas_batch_unique: () => new AppError("RULE", { rule: "LAND_QUOTA_BATCH_TAKEN" }),
  land_plan_lines_once: () => new AppError("RULE", { rule: "LAND_PLAN_PARCEL_TAKEN" }),
  parcels_code_unique: () =>
    new AppError("RULE", { rule: "PARCEL_CODE_TAKEN", fields: { code: "地块编号已被使用" } }),
  parcel_claims_one_promise: () => new AppError("RULE", { rule: "PARCEL_ALREADY_ALLOCATED" }),
  parcel_claims_shared_ground: () => new AppError("RULE", { rule: "GROUND_PROMISED_WITH_ANOTHER" }),
  parcel_claims_live_parcel: () => new AppError("RULE", { rule: "PARCEL_RETIRED" }),
  parcels_promised_area: () => new AppError("RULE", { rule: "PARCEL_AREA_PROMISED" }),
  parcels_retired_free: () => new AppError("RULE", { rule: "PARCEL_PROMISED" }),
  buildings_code_unique: () =>
    new AppError("RULE", { rule: "BUILDING_CODE_TAKEN", fields: { code: "楼栋编号已被使用" } }),
  buildings_parcel_id_parcels_id_fk: () => new AppError("VALIDATION", { fields: { parcelId: "没有这块地" } }),
  units_code_unique: () =>
    new AppError("RULE", { rule: "UNIT_CODE_TAKEN", fields: { code: "本楼栋已有这个房源编号" } }),
  unit_claims_one_promise: () => new AppError("RULE", { rule: "UNIT_ALREADY_LEASED" }),
  unit_claims_one_hold: () => new AppError("RULE", { rule: "UNIT_ALREADY_HELD" }),
  parcel_claims_once: () => new AppError("RULE", { rule: "PARCEL_ALREADY_CLAIMED" }),
  agreements_contract_no_unique: () =>
    new AppError("RULE", { rule: "CONTRACT_NO_TAKEN", fields: { contractNo: "合同编号已被使用" } }),
  agreements_raised_once: () =>
    new AppError("RULE", { rule: "AGREEMENT_RAISED_ALREADY", fields: { raisedFromId: "该协议已升格" } }),
  agreements_reversed_once: () => new AppError("CONFLICT"),
  counting_rulings_one_open: () => new AppError("RULE", { rule: "RULING_OPEN_ALREADY" }),
  agreements_one_counted_formal: () => new AppError("RULE", { rule: "FORMAL_AGREEMENT_EXISTS" }),
  fund_entries_voucher_once: () =>
    new AppError("RULE", {
      rule: "VOUCHER_ALREADY_COUNTED",
      fields: { evidenceNo: "该凭证已计入过到位资金" },
    }),
  fund_evidence_file_once: () =>
    new AppError("RULE", {
      rule: "EVIDENCE_FILE_USED",
      fields: { fileIds: "有文件已是另一笔到位资金的佐证" },
    }),
  exchange_rates_once: () => new AppError("CONFLICT", { rule: "EXCHANGE_RATE_JUST_SET" }),
  fixed_investments_once: () => new AppError("CONFLICT", { rule: "FIXED_INVESTMENT_JUST_RECORDED" }),
  dictionary_items_once: () =>
    new AppError("RULE", { rule: "DICTIONARY_CODE_TAKEN", fields: { code: "该代码已在这一字典中" } }),
  files_replaced_once: () => new AppError("CONFLICT", { rule: "FILE_JUST_REPLACED" }),
  fund_entries_reversed_once: () => new AppError("CONFLICT"),
  targets_revision_unique: () => new AppError("CONFLICT", { rule: "TARGETS_CHANGED" }),
  plans_code_unique: () =>
    new AppError("RULE", { rule: "PLAN_CODE_TAKEN", fields: { code: "规划代码已被使用" } }),
  indicators_code_unique: () =>
    new AppError("RULE", { rule: "INDICATOR_CODE_TAKEN", fields: { code: "指标代码已被使用" } }),
  plan_facts_once: () =>
    new AppError("RULE", { rule: "FACT_TAKEN", fields: { title: "同一对象下已有同名事项" } }),
  plan_relations_once: () =>
    new AppError("RULE", { rule: "RELATION_TAKEN", fields: { title: "已有同名的数量关系" } }),
  observations_one_pending: () => new AppError("RULE", { rule: "OBSERVATION_PENDING" }),
  observations_one_confirmed: () => new AppError("CONFLICT"),
  observations_two_people_check: () => new AppError("RULE", { rule: "OBSERVATION_TWO_PEOPLE" }),
  plan_targets_once: () => new AppError("CONFLICT", { rule: "TARGET_JUST_SET" }),
  projects_first_talked_by_users_id_fk: () =>
    new AppError("VALIDATION", { fields: { firstTalkedBy: "选择首谈人" } }),
  projects_first_talk_department_id_departments_id_fk: () =>
    new AppError("VALIDATION", { fields: { firstTalkDepartmentId: "选择首谈单位" } }),
  termination_requests_one_pending: () => new AppError("RULE", { rule: "TERMINATION_PENDING" }),
  project_members_once: () => new AppError("RULE", { rule: "MEMBER_ALREADY" }),
  project_waits_one_open: () => new AppError("RULE", { rule: "WAIT_ALREADY_OPEN" }),
  milestones_once: () => new AppError("CONFLICT", { rule: "MILESTONE_JUST_CREATED" }),
  milestones_three_people_check: () => new AppError("RULE", { rule: "MILESTONE_THREE_PEOPLE" }),
  stat_month_closed: () => new AppError("RULE", { rule: "STAT_MONTH_CLOSED" }),
  fund_entries_never_edited: () => new AppError("RULE", { rule: "FUND_NEVER_EDITED" }),
  fund_entries_never_deleted: () => new AppError("RULE", { rule: "FUND_NEVER_DELETED" }),
  month_closings_never_edited: () => new AppError("RULE", { rule: "MONTH_CLOSING_FINAL" }),
  month_closings_one_closed: () => new AppError("CONFLICT", { rule: "MONTH_JUST_CLOSED" }),
  month_closings_revision_unique: () => new AppError("CONFLICT", { rule: "MONTH_JUST_CLOSED" }),
  month_closings_two_people_check: () => new AppError("RULE", { rule: "MONTH_REOPEN_TWO_PEOPLE" }),
  month_closings_reopened_check: () => new AppError("RULE", { rule: "MONTH_REOPEN_TWO_PEOPLE" }),
  settings_pkey: () => new AppError("CONFLICT", { rule: "SETTING_JUST_CHANGED" }),
};

type DriverError = { code: string; constraint: string | undefined };

function driverError(error: unknown): DriverError | undefined {
  for (let current = error; current instanceof Error; current = current.cause) {
    if ("code" in current && typeof current.code === "string" && /^[0-9A-Z]{5}$/.test(current.code)) {
      const constraint = "constraint_name" in current ? current.constraint_name : undefined;
      return { code: current.code, constraint: typeof constraint === "string" ? constraint : undefined };
    }
  }
  return undefined;
}

/** The application's meaning of a Postgres error, or undefined when it has none. Drizzle keeps the driver's error in `cause`. */
export function fromDatabaseError(error: unknown): AppError | undefined {
  const found = driverError(error);
  if (!found) return undefined;
  const known = found.constraint ? constraintErrors[found.constraint] : undefined;
  if (known) return known();
  if (found.code === "40001" || found.code === "40P01" || found.code === "55P03")
    return new AppError("CONFLICT", { rule: "BUSY" });
  if (found.code.startsWith("22")) return new AppError("VALIDATION");
  return undefined;
}
