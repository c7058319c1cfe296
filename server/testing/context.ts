import { randomUUID } from "node:crypto";
import type { Database } from "@/db/client";
import type { Actor, UserActor } from "@/domain/access/actor";
import type { RequestContext } from "../kernel/context";

type Person = {
  id: string;
  displayName: string;
  role: UserActor["role"] | null;
  departmentId: string | null;
  enterpriseId: string | null;
};

/** The actor a session of this user row would give. */
export function actorOf(person: Person, overrides: Partial<UserActor> = {}): UserActor {
  if (!person.role) throw new Error("A user without a role can't sign in.");
  return {
    kind: "user",
    userId: person.id,
    sessionId: randomUUID(),
    displayName: person.displayName,
    role: person.role,
    departmentId: person.departmentId,
    enterpriseId: person.enterpriseId,
    mustChangePassword: false,
    ...overrides,
  };
}

/** What a procedure is given about a request by this actor; `now` defaults to noon of 2026-11-23 at the park. */
export const contextFor = (
  db: Database,
  actor: Actor,
  overrides: Partial<RequestContext> = {},
): RequestContext => ({
  actor,
  db,
  now: new Date("2026-11-23T04:00:00Z"),
  requestId: randomUUID(),
  address: "127.0.0.1",
  userAgent: "test",
  ...overrides,
});
