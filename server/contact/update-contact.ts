import { and, eq, ne } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { type ContactRow, contacts, projects } from "@/db/schema";
import {
  maskedContact,
  type UpdateContactInput,
  updateContactInput,
} from "@/domain/enterprise/contact.schema";
import { maskContact } from "@/domain/enterprise/mask-contact";
import { AppError, fieldError } from "../kernel/app-error";
import { mergeStale, valuesOf } from "../kernel/merge-stale";
import { command } from "../kernel/procedure";
import { updateVersioned } from "../kernel/versioned";
import { refuseClosed } from "../project/load-project";
import { lockProject } from "../project/lock-project";
import { needs } from "../project/rights";
import { insertContact, type NewContact } from "./insert-contact";
import { loadContact, type ProjectContact, readContact } from "./load-contact";

const pick = <Value>(given: Value | undefined, before: Value): Value =>
  given === undefined ? before : given;

function merged(input: UpdateContactInput, before: ContactRow | null): NewContact {
  const contact = {
    name: input.name ?? before?.name,
    title: pick(input.title, before?.title ?? null),
    phone: pick(input.phone, before?.phone ?? null),
    email: pick(input.email, before?.email ?? null),
  };
  const { name } = contact;
  if (name === undefined) throw fieldError("name", "填写联系人");
  if (contact.phone === null && contact.email === null) throw fieldError("phone", "联系电话与邮箱至少填一项");
  return { ...contact, name };
}

async function isShared(tx: Transaction, contactId: string, projectId: string): Promise<boolean> {
  const [other] = await tx
    .select({ id: projects.id })
    .from(projects)
    .where(and(eq(projects.contactId, contactId), ne(projects.id, projectId)))
    .limit(1);
  return other !== undefined;
}

/** Changes the contact in place unless another project uses it too; then this project gets one of its own. */
async function save(tx: Transaction, row: ProjectContact, contact: NewContact): Promise<string> {
  if (row.contact && !(await isShared(tx, row.contact.id, row.id))) {
    await updateVersioned(tx, contacts, row.contact, contact);
    return row.contact.id;
  }
  const id = await insertContact(tx, row.investorId, contact);
  const changed = await tx
    .update(projects)
    .set({ contactId: id })
    .where(and(eq(projects.id, row.id), eq(projects.version, row.version)))
    .returning({ id: projects.id });
  if (changed.length === 0) throw new AppError("CONFLICT");
  return id;
}

const contactFields = ["name", "title", "phone", "email"] as const;

/** Compared as the caller sees them, so that a clash tells no more of a number than the record does. */
async function refuseClashes(
  tx: Transaction,
  projectId: string,
  contact: ContactRow,
  input: UpdateContactInput,
): Promise<void> {
  const given = contactFields.filter((field) => input[field] !== undefined);
  const wanted = maskContact({ ...contact, ...definedOf(input, given) }, true);
  await mergeStale(tx, {
    subject: { type: "project", id: projectId },
    loggedAs: "contact",
    current: valuesOf(maskContact(contact, true), contactFields),
    currentVersion: contact.version,
    version: input.version ?? contact.version + 1,
    edit: valuesOf(wanted, given),
    base: input.base && valuesOf(input.base, contactFields),
  });
}

const definedOf = (input: UpdateContactInput, fields: readonly (typeof contactFields)[number][]) =>
  Object.fromEntries(fields.map((field) => [field, input[field] ?? null]));

const changedFields = (input: UpdateContactInput, row: ProjectContact): string[] =>
  contactFields.filter(
    (field) => input[field] !== undefined && input[field] !== (row.contact?.[field] ?? null),
  );

/**
 * Changes or adds the contact of a project; what is left out stays, and what others changed in the meantime is kept.
 * Throws PROJECT_CLOSED, CONFLICT with the clashes.
 */
export const updateContact = command({
  name: "contact.update",
  permission: "project.update",
  summary: "修改联系人",
  method: "PUT",
  path: "/projects/{projectId}/contact",
  input: updateContactInput,
  output: maskedContact,
  load: async ({ tx, actor, input }) => {
    await lockProject(tx, input.projectId);
    return loadContact(tx, actor, input.projectId);
  },
  guard: needs("update"),
  run: async ({ tx, input, row }) => {
    refuseClosed(row);
    if (row.contact) await refuseClashes(tx, row.id, row.contact, input);
    const id = await save(tx, row, merged(input, row.contact));
    const saved = await readContact(tx, id);
    if (!saved) throw new Error("a saved contact was not found");
    return maskContact(saved, true);
  },
  audit: ({ input, row }) => ({
    subject: { type: "project", id: row.id },
    detail: {
      code: row.code,
      changes: [{ field: "contact", from: null, to: changedFields(input, row).join(",") }],
    },
  }),
});
