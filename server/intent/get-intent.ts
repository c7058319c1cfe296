import { and, asc, eq, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { intentEvents, projects, users } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import { maskPhone } from "@/domain/enterprise/phone";
import { answeredStates } from "@/domain/intent/answer-clock";
import { type IntentDetail, intentDetail, intentIdInput } from "@/domain/intent/intent-detail.schema";
import { AppError } from "../kernel/app-error";
import { query } from "../kernel/procedure";
import { fullyVisibleProjects, visibleProjects } from "../project/visible-projects";
import { answerOf } from "./intent-answer";
import { type IntentRow, readIntent } from "./load-intent";
import { isHandler } from "./visible-intents";

const maskEmail = (email: string) => email.replace(/^(.).*(@.*)$/, "$1***$2");

async function linkedProject(
  db: Database,
  actor: Actor,
  projectId: string | null,
): Promise<IntentDetail["project"]> {
  if (!projectId) return null;
  const [row] = await db
    .select({
      id: projects.id,
      name: projects.name,
      code: sql<string | null>`case when ${fullyVisibleProjects(actor)} then ${projects.code} end`,
    })
    .from(projects)
    .where(and(eq(projects.id, projectId), visibleProjects(actor)));
  return row ?? null;
}

const readEvents = (db: Database, intentId: string) =>
  db
    .select({
      id: intentEvents.id,
      state: intentEvents.state,
      actorName: users.displayName,
      publicNote: intentEvents.publicNote,
      internalNote: intentEvents.internalNote,
      at: intentEvents.createdAt,
    })
    .from(intentEvents)
    .leftJoin(users, eq(users.id, intentEvents.actorId))
    .where(eq(intentEvents.intentId, intentId))
    .orderBy(asc(intentEvents.createdAt), asc(intentEvents.id));

async function assigneeName(db: Database, userId: string | null): Promise<string | null> {
  if (!userId) return null;
  const [row] = await db.select({ name: users.displayName }).from(users).where(eq(users.id, userId));
  return row?.name ?? null;
}

function contactOf(row: IntentRow, actor: Actor) {
  if (isHandler(actor, row)) return { phone: row.phone, email: row.email, isContactMasked: false };
  return { phone: maskPhone(row.phone), email: row.email && maskEmail(row.email), isContactMasked: true };
}

/** A submission with its steps; the contact is masked for everyone but the handler. */
export const getIntent = query({
  name: "intent.get",
  permission: "intent.read",
  summary: "投资意向登记详情",
  method: "GET",
  path: "/intents/{id}",
  input: intentIdInput,
  output: intentDetail,
  run: async ({ db, actor, input, today }) => {
    const row = await readIntent(db, { actor, input });
    if (!row) throw new AppError("NOT_FOUND");
    const [events, project, handler] = await Promise.all([
      readEvents(db, row.id),
      linkedProject(db, actor, row.projectId),
      assigneeName(db, row.assignedTo),
    ]);
    const {
      address: _address,
      userAgent: _agent,
      submissionKey: _key,
      enterpriseUserId: _user,
      ...own
    } = row;
    const answered = events.find((event) => answeredStates.some((state) => state === event.state));
    return {
      ...own,
      ...contactOf(row, actor),
      submittedAt: row.createdAt,
      assigneeName: handler,
      isMine: isHandler(actor, row),
      answer: answerOf(
        { createdAt: row.createdAt, answeredAt: answered?.at ?? null, state: row.state },
        today,
      ),
      project,
      hasProject: row.projectId !== null,
      events,
    };
  },
});
