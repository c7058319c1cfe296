import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { idleCaseSteps, idleCases, idleReminders, parcelClaims, projects, users } from "@/db/schema";
import { addDays, isoDate } from "@/domain/calendar/date";
import { clockReminderDays } from "@/domain/idle-land/case-clock";
import { factsOf } from "@/domain/idle-land/records";
import { dueReminder } from "@/domain/idle-land/reminders";
import { caseClockText, reminderText } from "@/lib/text/idle-land";
import { notify } from "../notification/notify";
import { clockOf } from "./get-case";
import { type IdleLandEntry, readEntries } from "./read-rows";
import { everySupplied } from "./supplied-parcels";

type Due = { parcelId: string; kind: string; dueOn: string; words: string };

/** The latest reminder of a parcel's own dates; the earlier ones are past. */
function ofParcel({ parcel, works }: IdleLandEntry, today: string): Due[] {
  const due = dueReminder(factsOf(parcel, works), isoDate(today));
  if (!due) return [];
  const words = `${parcel.name}：${reminderText[due.kind]}（${due.aboutOn}）`;
  return [{ parcelId: parcel.id, kind: due.kind, dueOn: due.on, words }];
}

/** Clocks that run in open cases: once a week before the end, once when it is over. */
async function ofCases(db: Database, entries: readonly IdleLandEntry[], today: string): Promise<Due[]> {
  const names = new Map(entries.map(({ parcel }) => [parcel.id, parcel.name]));
  const open = await db.select().from(idleCases).where(isNull(idleCases.closedOn));
  if (open.length === 0) return [];
  const steps = await db
    .select()
    .from(idleCaseSteps)
    .where(
      inArray(
        idleCaseSteps.caseId,
        open.map(({ id }) => id),
      ),
    )
    .orderBy(idleCaseSteps.id);
  return open.flatMap(({ id, parcelId }) => {
    const own = steps.filter(({ caseId }) => caseId === id);
    const last = own.findLast(({ detail }) => detail.serves === undefined);
    const running = last && clockOf(last, own);
    const name = names.get(parcelId);
    if (!running || !name || addDays(running.dueOn, -clockReminderDays) > today) return [];
    const isOver = running.dueOn < today;
    const words = `${name}：${caseClockText[running.clock]}${isOver ? "已过期限" : "期限"} ${running.dueOn}`;
    return [{ parcelId, kind: `${running.clock}${isOver ? "Over" : "Soon"}`, dueOn: running.dueOn, words }];
  });
}

/** 土地岗, and who carries the project the land is allocated to. */
async function peopleToTell(tx: Transaction, parcelId: string): Promise<string[]> {
  const [managers, owners] = await Promise.all([
    tx
      .select({ id: users.id })
      .from(users)
      .where(and(eq(users.role, "landManager"), users.isActive)),
    tx
      .select({ id: projects.ownerId })
      .from(parcelClaims)
      .innerJoin(projects, eq(projects.id, parcelClaims.projectId))
      .where(
        and(
          eq(parcelClaims.parcelId, parcelId),
          eq(parcelClaims.kind, "allocated"),
          isNull(parcelClaims.endedOn),
          isNull(projects.deletedAt),
        ),
      ),
  ]);
  return [...managers, ...owners].flatMap(({ id }) => (id ? [id] : []));
}

/** Whichever process writes the line gives the reminder; the others find it given. */
async function give(db: Database, { parcelId, kind, dueOn, words }: Due): Promise<boolean> {
  return db.transaction(async (tx) => {
    const written = await tx
      .insert(idleReminders)
      .values({ parcelId, kind, dueOn })
      .onConflictDoNothing()
      .returning({ id: idleReminders.id });
    if (written.length === 0) return false;
    await notify(tx, {
      userIds: await peopleToTell(tx, parcelId),
      kind: "idleLandDue",
      projectId: null,
      subjectId: parcelId,
      actorId: null,
      excerpt: words,
    });
    return true;
  });
}

/** Gives every reminder that has come due and was not given before; returns how many it gave. */
export async function remindOfIdleLand(db: Database, today: string): Promise<number> {
  const entries = await readEntries(db, everySupplied, today);
  const due = [...entries.flatMap((entry) => ofParcel(entry, today)), ...(await ofCases(db, entries, today))];
  let given = 0;
  for (const reminder of due) if (await give(db, reminder)) given += 1;
  return given;
}
