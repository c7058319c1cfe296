import { sql } from "drizzle-orm";
import { intentEvents, intents } from "@/db/schema";
import { isoDate } from "@/domain/calendar/date";
import { type AnswerClock, answerClock, answeredStates } from "@/domain/intent/answer-clock";
import type { IntentState } from "@/domain/intent/intent-state";
import { shanghaiDate } from "@/lib/format/date";
import { isWorkingDay } from "@/lib/working-calendar";

const states = sql.raw(answeredStates.map((state) => `'${state}'`).join(", "));

/** Instant of the first answer, for a select over intents. */
export const answeredAt = sql<string | null>`(
  select min(${intentEvents.createdAt})::text from ${intentEvents}
  where ${intentEvents.intentId} = ${intents.id} and ${intentEvents.state} in (${states})
)`;

type Facts = { createdAt: string; answeredAt: string | null; state: IntentState };

const dayOf = (instant: string) => isoDate(shanghaiDate(new Date(instant)));

/** The one-working-day promise for a submission, on the park's calendar. */
export const answerOf = (facts: Facts, today: string): AnswerClock =>
  answerClock(
    {
      submittedOn: dayOf(facts.createdAt),
      answeredOn: facts.answeredAt === null ? null : dayOf(facts.answeredAt),
      state: facts.state,
      today: isoDate(today),
    },
    isWorkingDay,
  );
