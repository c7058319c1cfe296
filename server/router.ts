import { recordAgreement } from "./agreement/record-agreement";
import { listAmounts } from "./amount/list-amounts";
import { summariseAmounts } from "./amount/summarise-amounts";
import { readCockpit } from "./cockpit/read-overview";
import { listColleagues } from "./colleague/list-colleagues";
import { revealContact } from "./contact/reveal-contact";
import { updateContact } from "./contact/update-contact";
import { searchEnterprises } from "./enterprise/search-enterprises";
import { createFollowUp } from "./follow-up/create-follow-up";
import { listFollowUps } from "./follow-up/list-follow-ups";
import { confirmFund } from "./fund/confirm-fund";
import { getFund } from "./fund/get-fund";
import { proposeFund } from "./fund/propose-fund";
import { returnFund } from "./fund/return-fund";
import { reverseFund } from "./fund/reverse-fund";
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
import { allocateParcel } from "./parcel/allocate-parcel";
import { claimParcel } from "./parcel/claim-parcel";
import { createParcel } from "./parcel/create-parcel";
import { getParcel } from "./parcel/get-parcel";
import { listParcels } from "./parcel/list-parcels";
import { listPublicParcels } from "./parcel/list-public-parcels";
import { releaseClaim } from "./parcel/release-claim";
import { summariseParcels } from "./parcel/summarise-parcels";
import { updateParcel } from "./parcel/update-parcel";
import { getPlan } from "./plan/get-plan";
import { listPlans } from "./plan/list-plans";
import { recordObservation } from "./plan/record-observation";
import { setTarget } from "./plan/set-target";
import { getPortalOverview } from "./portal/get-overview";
import { advanceProject } from "./project/advance-project";
import { assignProject } from "./project/assign-project";
import { changeStanding } from "./project/change-standing";
import { checkDuplicate } from "./project/check-duplicate";
import { createProject } from "./project/create-project";
import { getProject } from "./project/get-project";
import { listProjects } from "./project/list-projects";
import { readTimeline } from "./project/read-timeline";
import { summariseProjects } from "./project/summarise-projects";
import { updateProject } from "./project/update-project";

/** Every procedure there is: RPC, REST, OpenAPI, the in-process client and the access matrix are made from it. */
export const router = {
  agreement: {
    record: recordAgreement,
  },
  amount: {
    list: listAmounts,
    summary: summariseAmounts,
  },
  cockpit: {
    overview: readCockpit,
  },
  colleague: {
    list: listColleagues,
  },
  contact: {
    reveal: revealContact,
    update: updateContact,
  },
  enterprise: {
    search: searchEnterprises,
  },
  followUp: {
    create: createFollowUp,
    list: listFollowUps,
  },
  fund: {
    get: getFund,
    propose: proposeFund,
    confirm: confirmFund,
    return: returnFund,
    reverse: reverseFund,
  },
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
  plan: {
    list: listPlans,
    get: getPlan,
    setTarget,
    recordObservation,
  },
  portal: {
    overview: getPortalOverview,
  },
  project: {
    list: listProjects,
    summary: summariseProjects,
    get: getProject,
    timeline: readTimeline,
    checkDuplicate,
    create: createProject,
    update: updateProject,
    advance: advanceProject,
    changeStanding,
    assign: assignProject,
  },
};

export type Router = typeof router;
