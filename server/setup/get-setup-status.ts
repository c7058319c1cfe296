import { noInput } from "@/domain/account/account.schema";
import { setupStatus } from "@/domain/setup/setup.schema";
import { query } from "../kernel/procedure";
import { isSetupOpen } from "./is-setup-open";

/** Whether the first three accounts are still to be made. */
export const getSetupStatus = query({
  name: "setup.status",
  permission: "public.read",
  summary: "是否尚未启用",
  method: "GET",
  path: "/setup",
  input: noInput,
  output: setupStatus,
  run: async ({ db }) => ({ isOpen: await isSetupOpen(db) }),
});
