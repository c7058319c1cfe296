import type { APIRequestContext } from "@playwright/test";
import { departmentId } from "@/db/seed/demo/office";
import type { Role } from "@/domain/access/role";
import { issuedPassword, userChanged, userDetail } from "@/domain/user/user.schema";
import { read, write } from "./api";
import { madeUpName, madeUpUsername } from "./made-up";
import { signIn } from "./sign-in";

type Administrators = { system: APIRequestContext; security: APIRequestContext };

export type Person = { id: string; username: string; displayName: string; password: string };

export const ownPassword = "Linhai-7391-Yuelu";

/** Gives or changes a role, as the 安全管理员 does. */
export async function grantRole(security: APIRequestContext, id: string, role: Role): Promise<void> {
  const { version } = await read(security, `/users/${id}`, userDetail);
  await write(security, `/users/${id}/role`, userChanged, { version, role });
}

/** A new account of 招商一部 with a role, still with its issued password. */
export async function newPerson({ system, security }: Administrators, role: Role): Promise<Person> {
  const displayName = madeUpName();
  const username = madeUpUsername();
  const account = { username, displayName, departmentId: departmentId("ZS1") };
  const { id, password } = await write(system, "/users", issuedPassword, account);
  await grantRole(security, id, role);
  return { id, username, displayName, password };
}

/** Signs a new person in and sets a password of their own. */
export async function settleIn(request: APIRequestContext, person: Person): Promise<void> {
  await signIn(request, person.username, person.password);
  const data = { currentPassword: person.password, newPassword: ownPassword };
  const answer = await request.post("/api/v1/account/password", { data });
  if (!answer.ok()) throw new Error(`the password was not changed: ${await answer.text()}`);
}
