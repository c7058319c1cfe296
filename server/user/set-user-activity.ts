import { users } from "@/db/schema";
import { isAdministrator } from "@/domain/user/administration";
import { setUserActivityInput, userChanged } from "@/domain/user/user.schema";
import { ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { updateVersioned } from "../kernel/versioned";
import { lockAdministrators, otherActiveHolders } from "./administrators";
import { isSelf, loadUser, requireVersion } from "./load-user";
import { revokeAllSessions } from "./revoke-all-sessions";

/** Disables or enables an account; disabling ends every sign-in at once. */
export const setUserActivity = command({
  name: "user.setActivity",
  permission: "user.disable",
  summary: "停用或启用账号",
  method: "POST",
  path: "/users/{id}/activity",
  input: setUserActivityInput,
  output: userChanged,
  load: async (call) => {
    await lockAdministrators(call.tx);
    return loadUser(call);
  },
  run: async ({ tx, actor, row, input }) => {
    const { id, version, isActive } = input;
    requireVersion(row, version);
    if (!isActive) {
      if (isSelf(actor, id)) throw ruleError("OWN_ACCOUNT");
      const isLast = isAdministrator(row.role) && (await otherActiveHolders(tx, row.role, id)) === 0;
      if (isLast) throw ruleError("LAST_ADMINISTRATOR");
    }
    await updateVersioned(tx, users, { id, version }, { isActive });
    if (!isActive) await revokeAllSessions(tx, id);
    return { id, version: version + 1 };
  },
  audit: ({ input, row }) => ({
    subject: { type: "user", id: row.id },
    detail: { username: row.username, isActive: input.isActive },
  }),
});
