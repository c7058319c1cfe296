import { asc, eq, inArray } from "drizzle-orm";
import type { Database } from "@/db/client";
import { intentEvents, intents, users } from "@/db/schema";
import { isoDate } from "@/domain/calendar/date";
import { parsePhone } from "@/domain/enterprise/phone";
import { answerClock } from "@/domain/intent/answer-clock";
import type { IntentState } from "@/domain/intent/intent-state";
import type {
  PublicIntentEvent,
  PublicIntentState,
  TrackedIntent,
} from "@/domain/intent/track-intent.schema";
import { shanghaiDate } from "@/lib/format/date";
import { isWorkingDay } from "@/lib/working-calendar";

type IntentRow = typeof intents.$inferSelect;

const toPublicState = (state: IntentState): PublicIntentState => (state === "spam" ? "received" : state);

/** A desk or service number may be published; a mobile may not. */
function officePhone(phone: string | null): string | null {
  const parsed = parsePhone(phone ?? "");
  return parsed.ok && (parsed.value.kind === "landline" || parsed.value.kind === "service")
    ? parsed.value.value
    : null;
}

async function officersOf(db: Database, rows: readonly IntentRow[]) {
  const ids = rows.map((row) => row.assignedTo).filter((id) => id !== null);
  if (ids.length === 0) return new Map<string, TrackedIntent["officer"]>();
  const people = await db
    .select({ id: users.id, name: users.displayName, phone: users.phone })
    .from(users)
    .where(inArray(users.id, ids));
  return new Map(people.map(({ id, name, phone }) => [id, { name, officePhone: officePhone(phone) }]));
}

type EventRow = typeof intentEvents.$inferSelect;

/** A step a reader can make sense of: a change of state, or one that says something. */
function toPublicEvents(events: readonly EventRow[]): PublicIntentEvent[] {
  const steps: PublicIntentEvent[] = [];
  for (const event of events) {
    const state = toPublicState(event.state);
    if (event.publicNote === null && steps.at(-1)?.state === state) continue;
    steps.push({ state, note: event.publicNote, at: event.createdAt });
  }
  return steps;
}

/** What the enterprise may know of its submissions: states, public notes, the officer's name and office line. */
export async function publicViews(
  db: Database,
  rows: readonly IntentRow[],
  now: Date,
): Promise<TrackedIntent[]> {
  const [officers, events] = await Promise.all([
    officersOf(db, rows),
    db
      .select()
      .from(intentEvents)
      .where(
        inArray(
          intentEvents.intentId,
          rows.map((row) => row.id),
        ),
      )
      .orderBy(asc(intentEvents.createdAt), asc(intentEvents.id)),
  ]);
  return rows.map((row) => {
    const state = toPublicState(row.state);
    const isWaiting = state === "received" || state === "assigned";
    return {
      receiptNo: row.receiptNo,
      submittedAt: row.createdAt,
      state,
      answerDueOn: isWaiting ? dueOn(row, now) : null,
      events: toPublicEvents(events.filter((event) => event.intentId === row.id)),
      officer: (row.assignedTo && officers.get(row.assignedTo)) || null,
    };
  });
}

const dueOn = (row: IntentRow, now: Date): string =>
  answerClock(
    {
      submittedOn: isoDate(shanghaiDate(new Date(row.createdAt))),
      answeredOn: null,
      state: "received",
      today: isoDate(shanghaiDate(now)),
    },
    isWorkingDay,
  ).dueOn;

export const intentByReceipt = (receiptNo: string) => eq(intents.receiptNo, receiptNo);
