import { oneUserInput, sessionsRevoked } from "@/domain/user/user.schema";
import { command } from "../kernel/procedure";
import { loadUser } from "./load-user";
import { revokeAllSessions } from "./revoke-all-sessions";

/** Signs a person out everywhere; the account itself stays as it is. */
export const revokeSessions = command({
  name: "user.revokeSessions",
  permission: "user.revokeSessions",
  summary: "强制退出登录",
  method: "POST",
  path: "/users/{id}/sign-out",
  input: oneUserInput,
  output: sessionsRevoked,
  load: loadUser,
  run: async ({ tx, input }) => ({ revoked: await revokeAllSessions(tx, input.id) }),
  audit: ({ row, output }) => ({
    subject: { type: "user", id: row.id },
    detail: { username: row.username, revoked: output.revoked },
  }),
});
