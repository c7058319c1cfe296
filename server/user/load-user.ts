import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { users } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import { AppError } from "../kernel/app-error";
import { visibleUsers } from "./visible-users";

export type UserRow = typeof users.$inferSelect;

type Load = { tx: Transaction; actor: Actor; input: { id: string } };

/** The account, when it exists for this person; locked until the transaction ends. */
export async function loadUser({ tx, actor, input }: Load): Promise<UserRow | undefined> {
  const [row] = await tx
    .select()
    .from(users)
    .where(and(eq(users.id, input.id), visibleUsers(actor)))
    .for("update");
  return row;
}

/** Throws CONFLICT before any rule is judged on a row the caller has not seen in this state. */
export function requireVersion(row: { version: number }, version: number): void {
  if (row.version !== version) throw new AppError("CONFLICT");
}

/** Whether somebody is looking at the own account. */
export const isSelf = (actor: Actor, userId: string): boolean =>
  actor.kind === "user" && actor.userId === userId;
