import type { intentEvents, intents } from "@/db/schema";
import { addDays, type IsoDate, isoDate } from "@/domain/calendar/date";
import { consentVersion } from "@/domain/intent/consent";
import type { AmountBand, IntentState } from "@/domain/intent/intent-state";
import { makeReceiptNo, receiptRandomBytes } from "@/domain/intent/receipt-number";
import { shanghaiDate } from "@/lib/format/date";
import { type IntentText, intentTexts, ownIntentText } from "./intent-texts";
import { inventPhone } from "./names";
import { enterpriseOfUser, userId } from "./office";
import type { Random } from "./random";
import { officeInstant, workingDayUpTo } from "./timeline";

export type IntentRow = typeof intents.$inferInsert & { id: string };
export type IntentEventRow = typeof intentEvents.$inferInsert;
export type Inbox = { intents: IntentRow[]; events: IntentEventRow[] };

/** A project that began as a submission on the public site. */
export type LinkedProject = {
  projectId: string;
  reportedOn: IsoDate;
  officerId: string;
  phone: string;
  totalWan: number;
  isDone: boolean;
  text: Omit<
    IntentText,
    "state" | "daysAgo" | "band" | "officer" | "publicNote" | "internalNote" | "channel"
  >;
};

const bandOf = (totalWan: number): AmountBand => {
  if (totalWan < 1_000) return "under10m";
  if (totalWan < 5_000) return "10mTo50m";
  if (totalWan < 10_000) return "50mTo100m";
  if (totalWan < 50_000) return "100mTo500m";
  return totalWan < 100_000 ? "500mTo1b" : "over1b";
};

type Submission = Omit<IntentText, "daysAgo" | "officer"> & {
  on: IsoDate;
  today: IsoDate;
  phone: string;
  officerId: string | null;
  projectId: string | null;
  enterpriseUserId: string | null;
};

/** The states a submission went through, in order. */
const ways: Record<IntentState, readonly IntentState[]> = {
  received: ["received"],
  assigned: ["received", "assigned"],
  contacted: ["received", "assigned", "contacted"],
  negotiating: ["received", "assigned", "negotiating"],
  closed: ["received", "assigned", "contacted", "closed"],
  declined: ["received", "assigned", "declined"],
  spam: ["received", "spam"],
};

const hour = 3_600_000;

function eventsOf(random: Random, intentId: string, at: Date, submission: Submission): IntentEventRow[] {
  const { state, officerId, publicNote, internalNote, today } = submission;
  const way = ways[state];
  const latest = Date.parse(`${today}T09:30:00Z`);
  return way.map((step, index) => {
    const isLast = index === way.length - 1;
    const later = at.getTime() + index * hour * (2 + random.integer(0, 16));
    const time = new Date(Math.max(at.getTime(), Math.min(later, latest)));
    return {
      id: random.uuid(time),
      intentId,
      actorId: index === 0 ? null : officerId,
      state: step,
      publicNote: isLast && index > 0 ? publicNote : null,
      internalNote: isLast && index > 0 ? internalNote : null,
      isDemo: true,
      createdAt: time.toISOString(),
    };
  });
}

function submit(random: Random, inbox: Inbox, submission: Submission): void {
  const { on, phone, officerId, projectId, enterpriseUserId, areaSqm } = submission;
  const at = officeInstant(random, on);
  const createdAt = at.toISOString();
  const bytes = Uint8Array.from({ length: receiptRandomBytes }, () => random.integer(0, 255));
  const id = random.uuid(at);
  inbox.intents.push({
    id,
    receiptNo: makeReceiptNo(isoDate(shanghaiDate(at)), bytes),
    submissionKey: random.uuid(at),
    enterpriseName: submission.enterprise,
    contactName: submission.contact,
    phone,
    industry: submission.industry,
    amountBand: submission.band,
    siteNeed: submission.need,
    areaSqm: areaSqm === null ? null : areaSqm.toFixed(2),
    sourceRegionCode: submission.regionCode,
    description: submission.description,
    channel: submission.channel,
    state: submission.state,
    assignedTo: officerId,
    projectId,
    enterpriseUserId,
    consentVersion,
    consentAt: createdAt,
    isDemo: true,
    createdAt,
    updatedAt: createdAt,
  });
  inbox.events.push(...eventsOf(random, id, at, submission));
}

const acceptedNote = "贵单位的投资意向已转入项目洽谈，由招商专员负责后续对接。";
const closedNote = "项目已签订正式合同，本次登记办结，后续事项由项目专员继续服务。";

/** About fourteen submissions in every state; the linked ones are the beginnings of projects. */
export function fillInbox(random: Random, linked: readonly LinkedProject[], today: IsoDate): Inbox {
  const inbox: Inbox = { intents: [], events: [] };
  for (const { reportedOn, text, isDone, totalWan, ...project } of linked) {
    submit(random, inbox, {
      ...text,
      ...project,
      state: isDone ? "closed" : "negotiating",
      on: reportedOn,
      today,
      band: bandOf(totalWan),
      channel: "园区网站",
      publicNote: isDone ? closedNote : acceptedNote,
      internalNote: null,
      enterpriseUserId: null,
    });
  }
  const own: IntentText = { ...ownIntentText, enterprise: enterpriseOfUser.name };
  for (const [index, text] of [...intentTexts, own].entries()) {
    submit(random, inbox, {
      ...text,
      on: workingDayUpTo(addDays(today, -text.daysAgo)),
      today,
      phone: inventPhone(600 + index),
      officerId: text.officer === null ? null : userId(text.officer),
      projectId: null,
      enterpriseUserId: text === own ? userId("luyifan") : null,
    });
  }
  return inbox;
}
