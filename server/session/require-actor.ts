import "server-only";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import type { UserActor } from "@/domain/access/actor";
import { can } from "@/domain/access/can";
import type { Permission } from "@/domain/access/permission";
import { paths } from "@/lib/paths";
import { safeReturnPath } from "@/lib/return-path";
import { requestContext } from "./request-context";

/** The sign-in page, told where to come back to. */
async function signInPath(): Promise<string> {
  const back = safeReturnPath((await headers()).get("x-return-to"));
  return back ? `${paths.signIn}?callbackUrl=${encodeURIComponent(back)}` : paths.signIn;
}

/** The signed-in person; a visitor goes to the sign-in page, a first sign-in to the password page. */
export async function requireActor(): Promise<UserActor> {
  const { actor } = await requestContext();
  if (actor.kind !== "user") redirect(await signInPath());
  if (actor.mustChangePassword) redirect(paths.changePassword);
  return actor;
}

/** The same, for a page only some roles have: to the others it does not exist. */
export async function requirePermission(permission: Permission): Promise<UserActor> {
  const actor = await requireActor();
  if (!can(actor, permission)) notFound();
  return actor;
}
