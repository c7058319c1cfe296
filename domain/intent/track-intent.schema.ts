import { z } from "zod";
import { intentStates } from "./intent-state";

/** States as the enterprise sees them: a suspected-spam submission still reads as received. */
export const publicIntentState = z.enum(intentStates).exclude(["spam"]);
export type PublicIntentState = z.output<typeof publicIntentState>;

export const trackIntentInput = z.object({
  receiptNo: z.string().trim().min(1, "填写受理号").max(40, "受理号格式不正确"),
  phoneTail: z
    .string()
    .trim()
    .regex(/^\d{4}$/, "填写登记电话的后四位数字"),
});
export type TrackIntentInput = z.output<typeof trackIntentInput>;

export const publicIntentEvent = z.object({
  state: publicIntentState,
  note: z.string().nullable(),
  at: z.string(),
});
export type PublicIntentEvent = z.output<typeof publicIntentEvent>;

/** The public part only: no names of the enterprise, no internal notes. */
export const trackedIntent = z.object({
  receiptNo: z.string(),
  submittedAt: z.string(),
  state: publicIntentState,
  /** Answer promised by the end of this day; null once answered. */
  answerDueOn: z.string().nullable(),
  events: z.array(publicIntentEvent),
  officer: z.object({ name: z.string(), officePhone: z.string().nullable() }).nullable(),
});
export type TrackedIntent = z.output<typeof trackedIntent>;

export const ownIntents = z.array(trackedIntent.extend({ enterpriseName: z.string() }));
export type OwnIntents = z.output<typeof ownIntents>;
