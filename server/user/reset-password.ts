import { users } from "@/db/schema";
import { mayResetPassword } from "@/domain/user/administration";
import { passwordHistoryLength } from "@/domain/user/password-policy";
import { issuedPassword, versionedUserInput } from "@/domain/user/user.schema";
import { ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { updateVersioned } from "../kernel/versioned";
import { hashPassword } from "../session/password";
import { isSelf, loadUser, requireVersion } from "./load-user";
import { randomPassword } from "./random-password";
import { revokeAllSessions } from "./revoke-all-sessions";

/** Sets a random password, shown once, which the person must change at the next sign-in. */
export const resetPassword = command({
  name: "user.resetPassword",
  permission: "user.resetPassword",
  summary: "重置密码",
  method: "POST",
  path: "/users/{id}/password",
  input: versionedUserInput,
  output: issuedPassword,
  load: loadUser,
  guard: ({ actor, row }) => actor.kind === "user" && mayResetPassword(actor.role, row.role),
  prepare: async () => {
    const password = randomPassword();
    return { password, passwordHash: await hashPassword(password) };
  },
  run: async ({ tx, actor, row, input, prepared, now }) => {
    const { id, version } = input;
    if (isSelf(actor, id)) throw ruleError("OWN_ACCOUNT");
    requireVersion(row, version);
    const { passwordHash, password } = prepared;
    await updateVersioned(
      tx,
      users,
      { id, version },
      {
        passwordHash,
        passwordHistory: [passwordHash, ...row.passwordHistory].slice(0, passwordHistoryLength),
        mustChangePassword: true,
        passwordChangedAt: now.toISOString(),
      },
    );
    await revokeAllSessions(tx, id);
    return { id, username: row.username, password };
  },
  audit: ({ row }) => ({ subject: { type: "user", id: row.id }, detail: { username: row.username } }),
});
