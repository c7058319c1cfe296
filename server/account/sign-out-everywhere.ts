import { noInput, otherSessionsRevoked } from "@/domain/account/account.schema";
import { AppError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { revokeAllSessions } from "../user/revoke-all-sessions";

/** Ends the person's sign-ins on every other device; this one stays. */
export const signOutEverywhere = command({
  name: "account.signOutEverywhere",
  permission: "account.manage",
  summary: "退出其他设备上的登录",
  method: "POST",
  path: "/account/sign-out-everywhere",
  input: noInput,
  output: otherSessionsRevoked,
  run: async ({ tx, actor }) => {
    if (actor.kind !== "user") throw new AppError("UNAUTHENTICATED");
    return { revoked: await revokeAllSessions(tx, actor.userId, actor.sessionId) };
  },
  audit: ({ output }) => ({ detail: { revoked: output.revoked } }),
});
