import { isoDate } from "@/domain/calendar/date";
import type { ClockFacts } from "../clock";

const reported = isoDate("2026-01-05");

/** A lead reported on 2026-01-05 of which nothing else is known. */
export const factsForTest = (values: Partial<ClockFacts> = {}): ClockFacts => ({
  stage: "L0",
  standing: "normal",
  stageEnteredOn: reported,
  firstReportedOn: reported,
  firstFollowUpOn: null,
  lastFollowUpOn: null,
  leadJudgedOn: null,
  feedbackOn: null,
  hasIntroducer: false,
  registeredOn: null,
  filedOn: null,
  suspendedOn: null,
  contractSignedOn: null,
  promised: {
    agreedStart: null,
    agreedCompletion: null,
    agreedProduction: null,
    agreedCapacity: null,
    resume: null,
  },
  waits: [],
  suspensions: [],
  ...values,
});
