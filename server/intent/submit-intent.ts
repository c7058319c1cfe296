import { randomBytes } from "node:crypto";
import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { intentEvents, intents } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import { isoDate } from "@/domain/calendar/date";
import { judgeFillTime } from "@/domain/intent/fill-time";
import { makeReceiptNo, receiptRandomBytes } from "@/domain/intent/receipt-number";
import {
  intentReceipt,
  type SubmitIntentInput,
  submitIntentInput,
} from "@/domain/intent/submit-intent.schema";
import { fieldError } from "../kernel/app-error";
import type { RequestContext } from "../kernel/context";
import { command } from "../kernel/procedure";
import { countHit } from "../kernel/rate-limit";
import { formTicketAge } from "./form-ticket";
import { submissionLimits } from "./limits";

type Submission = {
  input: SubmitIntentInput;
  actor: Actor;
  now: Date;
  today: string;
  request: RequestContext;
};

function isSuspicious(input: SubmitIntentInput, now: Date): boolean {
  const age = formTicketAge(input.formTicket, now);
  const verdict = age === null ? "expired" : judgeFillTime(age);
  if (verdict === "expired")
    throw fieldError("formTicket", "登记表已失效，刷新页面后重新提交，已填内容会保留");
  return verdict === "tooFast" || Boolean(input.homepage);
}

function rowOf({ input, actor, now, today, request }: Submission) {
  const { formTicket: _ticket, homepage: _trap, isConsentGiven: _consent, ...values } = input;
  return {
    ...values,
    receiptNo: makeReceiptNo(isoDate(today), randomBytes(receiptRandomBytes)),
    uscc: input.uscc || null,
    state: isSuspicious(input, now) ? ("spam" as const) : ("received" as const),
    enterpriseUserId: actor.kind === "user" && actor.role === "enterpriseUser" ? actor.userId : null,
    consentAt: now.toISOString(),
    address: request.address,
    userAgent: request.userAgent,
  };
}

/** Undefined when the key has been used, also by a submission that commits at this moment. */
async function insertIntent(tx: Transaction, submission: Submission) {
  const [created] = await tx
    .insert(intents)
    .values(rowOf(submission))
    .onConflictDoNothing({ target: intents.submissionKey })
    .returning();
  if (!created) return undefined;
  const { input, request } = submission;
  await countHit(tx, `intent-address:${request.address ?? "unknown"}`, submissionLimits.perAddress);
  await countHit(tx, `intent-phone:${input.phone}`, submissionLimits.perPhone);
  await tx.insert(intentEvents).values({ intentId: created.id, state: created.state });
  return created;
}

async function findIntent(tx: Transaction, submissionKey: string) {
  const [found] = await tx.select().from(intents).where(eq(intents.submissionKey, submissionKey));
  return found;
}

/**
 * Records a public 投资意向登记. The same submission key gives the same receipt however often and however
 * simultaneously it is sent. Throws LIMIT by address and phone; what looks machine-made goes to the spam queue.
 */
export const submitIntent = command({
  name: "intent.submit",
  permission: "public.submit",
  summary: "提交投资意向登记",
  method: "POST",
  path: "/intents",
  input: submitIntentInput,
  output: intentReceipt,
  run: async ({ tx, ...submission }) => {
    const intent =
      (await findIntent(tx, submission.input.submissionKey)) ??
      (await insertIntent(tx, submission)) ??
      (await findIntent(tx, submission.input.submissionKey));
    if (!intent) throw new Error("a used submission key has no intent");
    return { receiptNo: intent.receiptNo, submittedAt: intent.createdAt };
  },
  audit: ({ input, output }) => ({
    subject: { type: "intent", id: output.receiptNo },
    detail: { enterpriseName: input.enterpriseName, consentVersion: input.consentVersion },
  }),
});
