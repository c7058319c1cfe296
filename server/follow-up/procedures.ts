import { createFollowUp } from "./create-follow-up";
import { listFollowUps } from "./list-follow-ups";
import { setNextStep } from "./set-next-step";

export const followUpProcedures = {
  create: createFollowUp,
  list: listFollowUps,
  setNextStep,
};
