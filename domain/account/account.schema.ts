import { z } from "zod";
import { roles } from "../access/role";
import { idField } from "../shared/fields";
import { passwordLength } from "../user/password-policy";

export const account = z.object({
  userId: idField,
  username: z.string(),
  displayName: z.string(),
  role: z.enum(roles),
  departmentName: z.string().nullable(),
  enterpriseName: z.string().nullable(),
  mustChangePassword: z.boolean(),
  passwordChangedAt: z.string(),
});
export type Account = z.output<typeof account>;

export const noInput = z.object({});

const wellFormed = (value: string) => !/\p{Surrogate}/u.test(value) && !value.includes("\u0000");

/** Any text is a password's to choose; how strong it must be depends on whose it is. */
export const newPasswordField = z
  .string()
  .min(1, "填写新密码")
  .max(passwordLength.max, `密码不超过 ${passwordLength.max} 个字符`)
  .refine(wellFormed, { error: "含有无法保存的控制字符" });

export const changePasswordInput = z.object({
  currentPassword: z.string().min(1, "填写现用密码").max(256, "现用密码不正确"),
  newPassword: newPasswordField,
});

export const otherSessionsRevoked = z.object({ revoked: z.number().int() });
