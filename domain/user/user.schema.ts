import { z } from "zod";
import { roles } from "../access/role";
import { phoneField } from "../enterprise/identity.schema";
import { cursorField, idField, searchField, textField, versionField } from "../shared/fields";
import { usernameField } from "./username";

export const roleFilters = [...roles, "none"] as const;

export const listUsersInput = z.object({
  search: searchField.optional(),
  /** `none`: waiting for a role. */
  role: z.enum(roleFilters).optional(),
  departmentId: idField.optional(),
  state: z.enum(["active", "disabled"]).optional(),
  after: cursorField.optional(),
  limit: z.number().int().min(1).max(200).default(50),
});
export type ListUsersInput = z.output<typeof listUsersInput>;

export const userListItem = z.object({
  id: idField,
  username: z.string(),
  displayName: z.string(),
  role: z.enum(roles).nullable(),
  departmentId: idField.nullable(),
  departmentName: z.string().nullable(),
  enterpriseName: z.string().nullable(),
  isActive: z.boolean(),
  lastSeenAt: z.string().nullable(),
  version: z.number().int(),
});
export type UserListItem = z.output<typeof userListItem>;

export const userPage = z.object({
  items: z.array(userListItem),
  count: z.number().int(),
  nextCursor: z.string().nullable(),
});

export const userDetail = userListItem.extend({
  enterpriseId: idField.nullable(),
  /** 138****1234. */
  maskedPhone: z.string().nullable(),
  mustChangePassword: z.boolean(),
  passwordChangedAt: z.string(),
  openSessions: z.number().int(),
  isDemo: z.boolean(),
  createdAt: z.string(),
});
export type UserDetail = z.output<typeof userDetail>;

export const oneUserInput = z.object({ id: idField });
export const versionedUserInput = z.object({ id: idField, version: versionField });

const displayNameField = textField("姓名", 30);

export const createUserInput = z.object({
  username: usernameField,
  displayName: displayNameField,
  departmentId: idField.nullable().default(null),
  phone: phoneField.nullable().default(null),
});
export type CreateUserInput = z.input<typeof createUserInput>;

/** The one time a password is readable: whoever opened or reset the account passes it on. */
export const issuedPassword = z.object({ id: idField, username: z.string(), password: z.string() });
export type IssuedPassword = z.output<typeof issuedPassword>;

export const updateUserInput = versionedUserInput.extend({
  displayName: displayNameField,
  departmentId: idField.nullable(),
  /** Absent: stays as it is. Null: removed. */
  phone: phoneField.nullable().optional(),
});

export const setUserActivityInput = versionedUserInput.extend({ isActive: z.boolean() });

export const grantRoleInput = versionedUserInput.extend({
  /** Null takes the role away: the account can't sign in. */
  role: z.enum(roles).nullable(),
  /** The agency of an agent, the enterprise of an enterprise user. */
  enterpriseId: idField.nullable().default(null),
});

export const enterpriseOptionsInput = z.object({ search: searchField });
export const enterpriseOptions = z.object({
  items: z.array(z.object({ id: idField, name: z.string(), uscc: z.string().nullable() })),
});

export const userChanged = z.object({ id: idField, version: z.number().int() });
export const sessionsRevoked = z.object({ revoked: z.number().int() });

export const workload = z.object({
  projects: z.number().int(),
  /** Of these, projects with a next step still to do. */
  nextSteps: z.number().int(),
  intents: z.number().int(),
});
export type Workload = z.output<typeof workload>;

export const handOverPreview = z.object({
  workload,
  successors: z.array(z.object({ id: idField, displayName: z.string(), departmentName: z.string() })),
});
export type HandOverPreview = z.output<typeof handOverPreview>;

export const handOverInput = z.object({ id: idField, toUserId: idField, reason: textField("移交原因", 200) });
