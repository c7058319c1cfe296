import { changePassword } from "./change-password";
import { getAccount } from "./get-account";
import { signOutEverywhere } from "./sign-out-everywhere";

export const accountProcedures = {
  me: getAccount,
  changePassword,
  signOutEverywhere,
};
