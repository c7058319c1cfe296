import { z } from "zod";
import { roles } from "../access/role";
import { idField, searchField, textField } from "../shared/fields";
import { memberRelations } from "./relation";

export const memberListInput = z.object({ projectId: idField });

const named = z.object({ id: idField, name: z.string() });
const text = z.string().nullable();

const membership = z.object({
  id: idField,
  relation: z.enum(memberRelations),
  userId: idField,
  displayName: z.string(),
  role: z.enum(roles).nullable(),
  departmentName: text,
  /** What the person is there for. */
  duty: text,
  addedByName: text,
  addedAt: z.string(),
});

export const projectMember = membership.extend({ isActive: z.boolean() });
export type ProjectMember = z.output<typeof projectMember>;

export const formerMember = membership.extend({ endedByName: text, endedAt: z.string() });
export type FormerMember = z.output<typeof formerMember>;

/** Everybody around a project, by what they are to it. */
export const projectPeople = z.object({
  owner: named.nullable(),
  department: named,
  firstReport: z.object({ byName: text, departmentName: text, at: z.string() }),
  firstTalk: z.object({ byName: text, departmentName: text, on: text }),
  agency: named.nullable(),
  members: z.array(projectMember),
  former: z.array(formerMember),
  canManage: z.boolean(),
});
export type ProjectPeople = z.output<typeof projectPeople>;

export const memberCandidatesInput = z.object({
  projectId: idField,
  relation: z.enum(memberRelations),
  /** Part of a name or of a department's. */
  q: searchField.optional(),
});

export const memberCandidates = z.object({
  items: z.array(
    z.object({
      id: idField,
      displayName: z.string(),
      role: z.enum(roles),
      departmentName: text,
    }),
  ),
});
export type MemberCandidate = z.output<typeof memberCandidates>["items"][number];

export const addMemberInput = z.object({
  projectId: idField,
  userId: idField,
  relation: z.enum(memberRelations),
  duty: textField("职责", 60).optional(),
});
export type AddMemberInput = z.output<typeof addMemberInput>;

export const addedMember = z.object({ id: idField });

export const removeMemberInput = z.object({ id: idField });

export const removedMember = z.object({ id: idField, projectId: idField });
