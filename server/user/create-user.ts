import { users } from "@/db/schema";
import { createUserInput, issuedPassword } from "@/domain/user/user.schema";
import { requireActiveDepartment } from "../department/require-active-department";
import { command } from "../kernel/procedure";
import { hashPassword } from "../session/password";
import { randomPassword } from "./random-password";

async function issuePassword() {
  const password = randomPassword();
  return { password, passwordHash: await hashPassword(password) };
}

/** Opens an account without a role: it can't sign in until the 安全管理员 grants one (三员分立). */
export const createUser = command({
  name: "user.create",
  permission: "user.create",
  summary: "开立账号",
  method: "POST",
  path: "/users",
  input: createUserInput,
  output: issuedPassword,
  prepare: issuePassword,
  run: async ({ tx, input, prepared }) => {
    await requireActiveDepartment(tx, input.departmentId);
    const { passwordHash, password } = prepared;
    const [created] = await tx
      .insert(users)
      .values({ ...input, passwordHash, passwordHistory: [passwordHash] })
      .returning({ id: users.id, username: users.username });
    if (!created) throw new Error("an insert gave no row back");
    return { ...created, password };
  },
  audit: ({ input, output }) => ({
    subject: { type: "user", id: output.id },
    detail: { username: output.username, displayName: input.displayName, departmentId: input.departmentId },
  }),
});
