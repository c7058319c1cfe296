import { and, asc, eq, inArray, isNull, min, type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { Database, Transaction } from "@/db/client";
import { agreements, followUps, milestones, projectMoves, projectWaits, users } from "@/db/schema";
import { standingAgreement } from "../agreement/standing";
import { isEffectiveMove } from "../project/effective-moves";

type Executor = Database | Transaction;

/** The first days of talks, by project. */
export const readFirstFollowUps = (db: Executor, ids: string[]) =>
  db
    .select({ projectId: followUps.projectId, on: min(followUps.occurredOn) })
    .from(followUps)
    .where(inArray(followUps.projectId, ids))
    .groupBy(followUps.projectId);

/** Moves of stage, standing and owner in the order they were made. */
export const readMoves = (db: Executor, ids: string[]) =>
  db
    .select({
      projectId: projectMoves.projectId,
      kind: projectMoves.kind,
      from: projectMoves.fromCode,
      to: projectMoves.toCode,
      on: projectMoves.actualOn,
    })
    .from(projectMoves)
    .where(
      and(
        inArray(projectMoves.projectId, ids),
        inArray(projectMoves.kind, ["stage", "standing", "owner"]),
        isEffectiveMove,
      ),
    )
    .orderBy(asc(projectMoves.createdAt), asc(projectMoves.id));

/** Waits for the other side, earliest first. */
export const readWaits = (db: Executor, ids: string[]) =>
  db
    .select({
      projectId: projectWaits.projectId,
      waitingFor: projectWaits.waitingFor,
      from: projectWaits.startedOn,
      to: projectWaits.endedOn,
      startedByName: users.displayName,
    })
    .from(projectWaits)
    .leftJoin(users, eq(users.id, projectWaits.startedBy))
    .where(inArray(projectWaits.projectId, ids))
    .orderBy(asc(projectWaits.startedOn), asc(projectWaits.createdAt));

const latest = (column: PgColumn): SQL<string | null> =>
  sql<string | null>`(array_agg(${column} order by ${agreements.signedOn} desc, ${agreements.id} desc))[1]`;

/** What the latest formal contract promises, by project. */
export const readPromises = (db: Executor, ids: string[]) =>
  db
    .select({
      projectId: agreements.projectId,
      signedOn: latest(agreements.signedOn),
      agreedStart: latest(agreements.agreedStartOn),
      agreedCompletion: latest(agreements.agreedCompletionOn),
      agreedProduction: latest(agreements.agreedProductionOn),
      agreedCapacity: latest(agreements.agreedCapacityOn),
    })
    .from(agreements)
    .where(and(inArray(agreements.projectId, ids), eq(agreements.kind, "formal"), standingAgreement))
    .groupBy(agreements.projectId);

/** Days on which 项目备案 was done, by project. */
export const readFilings = (db: Executor, ids: string[]) =>
  db
    .select({ projectId: milestones.projectId, on: milestones.actualOn })
    .from(milestones)
    .where(
      and(
        inArray(milestones.projectId, ids),
        eq(milestones.code, "projectFiling"),
        eq(milestones.state, "done"),
        isNull(milestones.voidedAt),
      ),
    );
