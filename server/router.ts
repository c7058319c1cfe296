import { changePassword } from "./account/change-password";
import { getAccount } from "./account/get-account";
import { signOutEverywhere } from "./account/sign-out-everywhere";
import { agreementProcedures } from "./agreement/procedures";
import { listAmounts } from "./amount/list-amounts";
import { summariseAmounts } from "./amount/summarise-amounts";
import { listAudit } from "./audit/list-audit";
import { verifyAudit } from "./audit/verify-audit";
import { briefingProcedures } from "./briefing/procedures";
import { clockProcedures } from "./clock/procedures";
import { readCockpit } from "./cockpit/read-overview";
import { listColleagues } from "./colleague/list-colleagues";
import { createComment } from "./comment/create-comment";
import { listMentionable } from "./comment/list-mentionable";
import { withdrawComment } from "./comment/withdraw-comment";
import { addContact } from "./contact/add-contact";
import { listContacts } from "./contact/list-contacts";
import { revealContact } from "./contact/reveal-contact";
import { revealEnterpriseContact } from "./contact/reveal-enterprise-contact";
import { updateContact } from "./contact/update-contact";
import { updateEnterpriseContact } from "./contact/update-enterprise-contact";
import { countingRuleProcedures, countingRulingProcedures } from "./counting/procedures";
import { removeDemo } from "./demo/remove-demo";
import { summariseDemo } from "./demo/summarise-demo";
import { createDepartment } from "./department/create-department";
import { listDepartmentOptions } from "./department/list-department-options";
import { listDepartments } from "./department/list-departments";
import { setDepartmentActivity } from "./department/set-department-activity";
import { updateDepartment } from "./department/update-department";
import { addDictionaryItem } from "./dictionary/add-dictionary-item";
import { listDictionary } from "./dictionary/list-dictionary";
import { setDictionaryItemActivity } from "./dictionary/set-dictionary-item-activity";
import { updateDictionaryItem } from "./dictionary/update-dictionary-item";
import { getEnterprise } from "./enterprise/get-enterprise";
import { listEnterpriseFiles } from "./enterprise/list-enterprise-files";
import { listEnterpriseFollowUps } from "./enterprise/list-enterprise-follow-ups";
import { listEnterprises } from "./enterprise/list-enterprises";
import { searchEnterprises } from "./enterprise/search-enterprises";
import { summariseEnterprises } from "./enterprise/summarise-enterprises";
import { updateEnterprise } from "./enterprise/update-enterprise";
import { exchangeRateProcedures } from "./exchange-rate/procedures";
import { exportAmounts } from "./export/export-amounts";
import { findSameFile } from "./file/find-same-file";
import { listFiles } from "./file/list-files";
import { voidFile } from "./file/void-file";
import { fixedInvestmentProcedures } from "./fixed-investment/procedures";
import { readChanges } from "./flow/read-changes";
import { readConversion } from "./flow/read-conversion";
import { readDurations } from "./flow/read-durations";
import { readWeek } from "./flow/read-week";
import { createFollowUp } from "./follow-up/create-follow-up";
import { listFollowUps } from "./follow-up/list-follow-ups";
import { setNextStep } from "./follow-up/set-next-step";
import { readBackTest } from "./forecast/read-back-test";
import { readForecast } from "./forecast/read-forecast";
import { readForecastPath } from "./forecast/read-path";
import { fundProcedures } from "./fund/procedures";
import { acceptIntent } from "./intent/accept-intent";
import { advanceIntent } from "./intent/advance-intent";
import { assignIntent } from "./intent/assign-intent";
import { findIntentDuplicates } from "./intent/find-intent-duplicates";
import { getIntent } from "./intent/get-intent";
import { listIntentAssignees } from "./intent/list-assignees";
import { listIntents } from "./intent/list-intents";
import { listOwnIntents } from "./intent/list-own-intents";
import { openIntentForm } from "./intent/open-intent-form";
import { revealIntentContact } from "./intent/reveal-contact";
import { submitIntent } from "./intent/submit-intent";
import { summariseIntents } from "./intent/summarise-intents";
import { takeIntent } from "./intent/take-intent";
import { trackIntent } from "./intent/track-intent";
import { getInvestmentPlan } from "./investment-plan/get-investment-plan";
import { saveInvestmentPlan } from "./investment-plan/save-investment-plan";
import { assignmentProcedures, meetingProcedures } from "./meeting/procedures";
import { memberProcedures } from "./member/procedures";
import { confirmMilestone } from "./milestone/confirm-milestone";
import { listBlockers } from "./milestone/list-blockers";
import { listLanes } from "./milestone/list-lanes";
import { listMilestones } from "./milestone/list-milestones";
import { listQueue } from "./milestone/list-queue";
import { reviewMilestone } from "./milestone/review-milestone";
import { saveMilestone } from "./milestone/save-milestone";
import { submitMilestone } from "./milestone/submit-milestone";
import { summariseMilestones } from "./milestone/summarise-milestones";
import { voidMilestone } from "./milestone/void-milestone";
import { monthProcedures } from "./month/procedures";
import { countUnread } from "./notification/count-unread";
import { listNotifications } from "./notification/list-notifications";
import { markAllRead } from "./notification/mark-all-read";
import { markRead } from "./notification/mark-read";
import { allocateParcel } from "./parcel/allocate-parcel";
import { claimParcel } from "./parcel/claim-parcel";
import { createParcel } from "./parcel/create-parcel";
import { getParcel } from "./parcel/get-parcel";
import { listParcels } from "./parcel/list-parcels";
import { listPublicParcels } from "./parcel/list-public-parcels";
import { releaseClaim } from "./parcel/release-claim";
import { summariseParcels } from "./parcel/summarise-parcels";
import { updateParcel } from "./parcel/update-parcel";
import { listPermissions } from "./permission/list-permissions";
import { planProcedures } from "./plan/plan-procedures";
import { getPortalOverview } from "./portal/get-overview";
import { projectProcedures } from "./project/procedures";
import { answerServiceRequest } from "./service-request/answer-service-request";
import { closeServiceRequest } from "./service-request/close-service-request";
import { createServiceRequest } from "./service-request/create-service-request";
import { listServiceRequests } from "./service-request/list-service-requests";
import { readRequestOptions } from "./service-request/read-request-options";
import { listSettingHistory } from "./setting/list-setting-history";
import { listSettings } from "./setting/list-settings";
import { updateSetting } from "./setting/update-setting";
import { createAdministrators } from "./setup/create-administrators";
import { getSetupStatus } from "./setup/get-setup-status";
import { targetProcedures } from "./target/procedures";
import { decideTermination } from "./termination/decide-termination";
import { listTerminations } from "./termination/list-terminations";
import { requestTermination } from "./termination/request-termination";
import { withdrawTermination } from "./termination/withdraw-termination";
import { userProcedures } from "./user/procedures";
import { waitProcedures } from "./wait/procedures";

/** Every procedure there is: RPC, REST, OpenAPI, the in-process client and the access matrix are made from it. */
export const router = {
  account: {
    me: getAccount,
    changePassword,
    signOutEverywhere,
  },
  audit: {
    list: listAudit,
    verify: verifyAudit,
  },
  demo: {
    summary: summariseDemo,
    remove: removeDemo,
  },
  department: {
    list: listDepartments,
    options: listDepartmentOptions,
    create: createDepartment,
    update: updateDepartment,
    setActivity: setDepartmentActivity,
  },
  dictionary: {
    list: listDictionary,
    add: addDictionaryItem,
    update: updateDictionaryItem,
    setActivity: setDictionaryItemActivity,
  },
  permission: {
    list: listPermissions,
  },
  setting: {
    list: listSettings,
    update: updateSetting,
    history: listSettingHistory,
  },
  serviceRequest: {
    list: listServiceRequests,
    options: readRequestOptions,
    create: createServiceRequest,
    answer: answerServiceRequest,
    close: closeServiceRequest,
  },
  setup: {
    status: getSetupStatus,
    createAdministrators,
  },
  user: userProcedures,
  agreement: agreementProcedures,
  countingRule: countingRuleProcedures,
  countingRuling: countingRulingProcedures,
  amount: {
    list: listAmounts,
    summary: summariseAmounts,
    export: exportAmounts,
  },
  cockpit: {
    overview: readCockpit,
  },
  target: targetProcedures,
  flow: {
    conversion: readConversion,
    durations: readDurations,
    week: readWeek,
    changes: readChanges,
  },
  forecast: {
    get: readForecast,
    path: readForecastPath,
    backTest: readBackTest,
  },
  investmentPlan: {
    get: getInvestmentPlan,
    save: saveInvestmentPlan,
  },
  colleague: {
    list: listColleagues,
  },
  comment: {
    create: createComment,
    withdraw: withdrawComment,
    mentionable: listMentionable,
  },
  contact: {
    list: listContacts,
    add: addContact,
    reveal: revealContact,
    revealOfEnterprise: revealEnterpriseContact,
    update: updateContact,
    updateOfEnterprise: updateEnterpriseContact,
  },
  enterprise: {
    search: searchEnterprises,
    list: listEnterprises,
    summary: summariseEnterprises,
    get: getEnterprise,
    files: listEnterpriseFiles,
    followUps: listEnterpriseFollowUps,
    update: updateEnterprise,
  },
  file: {
    list: listFiles,
    findSame: findSameFile,
    void: voidFile,
  },
  followUp: {
    create: createFollowUp,
    list: listFollowUps,
    setNextStep,
  },
  fund: fundProcedures,
  exchangeRate: exchangeRateProcedures,
  fixedInvestment: fixedInvestmentProcedures,
  intent: {
    accept: acceptIntent,
    advance: advanceIntent,
    assign: assignIntent,
    assignees: listIntentAssignees,
    duplicates: findIntentDuplicates,
    get: getIntent,
    list: listIntents,
    listOwn: listOwnIntents,
    openForm: openIntentForm,
    revealContact: revealIntentContact,
    submit: submitIntent,
    summary: summariseIntents,
    take: takeIntent,
    track: trackIntent,
  },
  month: monthProcedures,
  briefing: briefingProcedures,
  meeting: meetingProcedures,
  assignment: assignmentProcedures,
  milestone: {
    list: listMilestones,
    lanes: listLanes,
    queue: listQueue,
    blockers: listBlockers,
    summary: summariseMilestones,
    save: saveMilestone,
    submit: submitMilestone,
    review: reviewMilestone,
    confirm: confirmMilestone,
    void: voidMilestone,
  },
  notification: {
    list: listNotifications,
    unreadCount: countUnread,
    markRead,
    markAllRead,
  },
  parcel: {
    allocate: allocateParcel,
    claim: claimParcel,
    create: createParcel,
    get: getParcel,
    list: listParcels,
    publicList: listPublicParcels,
    releaseClaim,
    summary: summariseParcels,
    update: updateParcel,
  },
  plan: planProcedures,
  portal: {
    overview: getPortalOverview,
  },
  clock: clockProcedures,
  member: memberProcedures,
  wait: waitProcedures,
  project: projectProcedures,
  termination: {
    list: listTerminations,
    request: requestTermination,
    decide: decideTermination,
    withdraw: withdrawTermination,
  },
};

export type Router = typeof router;
