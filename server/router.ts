import { accountProcedures } from "./account/procedures";
import { agreementProcedures } from "./agreement/procedures";
import { listAmounts } from "./amount/list-amounts";
import { summariseAmounts } from "./amount/summarise-amounts";
import { listAudit } from "./audit/list-audit";
import { verifyAudit } from "./audit/verify-audit";
import { benefitProcedures } from "./benefit/procedures";
import { briefingProcedures } from "./briefing/procedures";
import { clockProcedures } from "./clock/procedures";
import { readCockpit } from "./cockpit/read-overview";
import { listColleagues } from "./colleague/list-colleagues";
import { commentProcedures } from "./comment/procedures";
import { contactProcedures } from "./contact/procedures";
import { countingRuleProcedures, countingRulingProcedures } from "./counting/procedures";
import { removeDemo } from "./demo/remove-demo";
import { summariseDemo } from "./demo/summarise-demo";
import { departmentProcedures } from "./department/procedures";
import { dictionaryProcedures } from "./dictionary/procedures";
import { enterpriseProcedures } from "./enterprise/procedures";
import { exchangeRateProcedures } from "./exchange-rate/procedures";
import { exportAmounts } from "./export/export-amounts";
import { fileProcedures } from "./file/procedures";
import { fixedInvestmentProcedures } from "./fixed-investment/procedures";
import { flowProcedures } from "./flow/procedures";
import { followUpProcedures } from "./follow-up/procedures";
import { forecastProcedures } from "./forecast/procedures";
import { fundProcedures } from "./fund/procedures";
import {
  idleCaseProcedures,
  idleDocumentProcedures,
  idleLandProcedures,
  idleTemplateProcedures,
} from "./idle-land/procedures";
import { intentProcedures } from "./intent/procedures";
import { getInvestmentPlan } from "./investment-plan/get-investment-plan";
import { saveInvestmentPlan } from "./investment-plan/save-investment-plan";
import { landClaimProcedures } from "./land-claim/procedures";
import { listLandFiles } from "./land-file/list-land-files";
import { voidLandFile } from "./land-file/void-land-file";
import { landMapProcedures } from "./land-map/procedures";
import { landPlanProcedures } from "./land-plan/procedures";
import { matchingProcedures } from "./matching/procedures";
import { assignmentProcedures, meetingProcedures } from "./meeting/procedures";
import { memberProcedures } from "./member/procedures";
import { milestoneProcedures } from "./milestone/procedures";
import { monthProcedures } from "./month/procedures";
import { notificationProcedures } from "./notification/procedures";
import { parcelProcedures } from "./parcel/procedures";
import { patrolProcedures } from "./patrol/procedures";
import { listPermissions } from "./permission/list-permissions";
import { planProcedures } from "./plan/plan-procedures";
import { getPortalOverview } from "./portal/get-overview";
import { premisesProcedures } from "./premises/procedures";
import { projectProcedures } from "./project/procedures";
import { serviceRequestProcedures } from "./service-request/procedures";
import { settingProcedures } from "./setting/procedures";
import { createAdministrators } from "./setup/create-administrators";
import { getSetupStatus } from "./setup/get-setup-status";
import { siteNeedProcedures } from "./site-need/procedures";
import { surveyProcedures } from "./survey/procedures";
import { targetProcedures } from "./target/procedures";
import { terminationProcedures } from "./termination/procedures";
import { underusedProcedures } from "./underused/procedures";
import { userProcedures } from "./user/procedures";
import { waitProcedures } from "./wait/procedures";

/** Every procedure there is: RPC, REST, OpenAPI, the in-process client and the access matrix are made from it. */
export const router = {
  account: accountProcedures,
  audit: {
    list: listAudit,
    verify: verifyAudit,
  },
  demo: {
    summary: summariseDemo,
    remove: removeDemo,
  },
  department: departmentProcedures,
  dictionary: dictionaryProcedures,
  permission: {
    list: listPermissions,
  },
  setting: settingProcedures,
  serviceRequest: serviceRequestProcedures,
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
  flow: flowProcedures,
  forecast: forecastProcedures,
  investmentPlan: {
    get: getInvestmentPlan,
    save: saveInvestmentPlan,
  },
  colleague: {
    list: listColleagues,
  },
  comment: commentProcedures,
  contact: contactProcedures,
  enterprise: enterpriseProcedures,
  file: fileProcedures,
  followUp: followUpProcedures,
  fund: fundProcedures,
  exchangeRate: exchangeRateProcedures,
  fixedInvestment: fixedInvestmentProcedures,
  intent: intentProcedures,
  month: monthProcedures,
  briefing: briefingProcedures,
  meeting: meetingProcedures,
  assignment: assignmentProcedures,
  milestone: milestoneProcedures,
  notification: notificationProcedures,
  landFile: { list: listLandFiles, void: voidLandFile },
  landClaim: landClaimProcedures,
  parcel: parcelProcedures,
  survey: surveyProcedures,
  benefit: benefitProcedures,
  underused: underusedProcedures,
  patrol: patrolProcedures,
  landMap: landMapProcedures,
  idleLand: idleLandProcedures,
  idleCase: idleCaseProcedures,
  idleTemplate: idleTemplateProcedures,
  idleDocument: idleDocumentProcedures,
  siteNeed: siteNeedProcedures,
  matching: matchingProcedures,
  landPlan: landPlanProcedures,
  plan: planProcedures,
  premises: premisesProcedures,
  portal: {
    overview: getPortalOverview,
  },
  clock: clockProcedures,
  member: memberProcedures,
  wait: waitProcedures,
  project: projectProcedures,
  termination: terminationProcedures,
};

export type Router = typeof router;
