import { createUser } from "./create-user";
import { getUser } from "./get-user";
import { grantRole } from "./grant-role";
import { handOver } from "./hand-over";
import { listEnterpriseOptions } from "./list-enterprise-options";
import { listUsers } from "./list-users";
import { previewHandOver } from "./preview-hand-over";
import { resetPassword } from "./reset-password";
import { revokeSessions } from "./revoke-sessions";
import { setUserActivity } from "./set-user-activity";
import { updateUser } from "./update-user";

/** Accounts, roles and hand-over; a part of the registry. */
export const userProcedures = {
  list: listUsers,
  get: getUser,
  create: createUser,
  update: updateUser,
  setActivity: setUserActivity,
  resetPassword,
  grantRole,
  enterpriseOptions: listEnterpriseOptions,
  revokeSessions,
  previewHandOver,
  handOver,
};
