import type { Actor, UserActor } from "@/domain/access/actor";
import { AppError } from "../kernel/app-error";

/** The person behind a permitted call. */
export function signedIn(actor: Actor): UserActor {
  if (actor.kind !== "user") throw new AppError("UNAUTHENTICATED");
  return actor;
}
