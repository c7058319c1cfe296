import { z } from "zod";
import { newPasswordField } from "../account/account.schema";
import { textField } from "../shared/fields";
import { administratorRoles } from "../user/administration";
import { usernameField } from "../user/username";

export const setupStatus = z.object({ isOpen: z.boolean() });

const administrator = z.object({
  username: usernameField,
  displayName: textField("姓名", 30),
  password: newPasswordField,
});

export const createAdministratorsInput = z
  .object({
    /** Printed on the console of the server at its first start. */
    code: z.string().trim().min(1, "填写启用码").max(100, "启用码不正确"),
    systemAdmin: administrator,
    securityAdmin: administrator,
    auditAdmin: administrator,
  })
  .superRefine((input, context) => {
    const names = administratorRoles.map((role) => input[role].username);
    for (const [index, role] of administratorRoles.entries()) {
      if (names.indexOf(names[index] ?? "") === index) continue;
      context.addIssue({ code: "custom", path: [role, "username"], message: "三名管理员的用户名不能相同" });
    }
  });
export type CreateAdministratorsInput = z.input<typeof createAdministratorsInput>;

export const administratorsCreated = z.object({ created: z.number().int() });
