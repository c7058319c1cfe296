import { acceptIntent } from "./accept-intent";
import { advanceIntent } from "./advance-intent";
import { assignIntent } from "./assign-intent";
import { findIntentDuplicates } from "./find-intent-duplicates";
import { getIntent } from "./get-intent";
import { listIntentAssignees } from "./list-assignees";
import { listIntents } from "./list-intents";
import { listOwnIntents } from "./list-own-intents";
import { openIntentForm } from "./open-intent-form";
import { revealIntentContact } from "./reveal-contact";
import { submitIntent } from "./submit-intent";
import { summariseIntents } from "./summarise-intents";
import { takeIntent } from "./take-intent";
import { trackIntent } from "./track-intent";

export const intentProcedures = {
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
};
