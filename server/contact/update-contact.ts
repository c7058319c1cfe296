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
import { command } from "../kernel/procedure";
import { updateVersioned } from "../kernel/versioned";
import { refuseClosed } from "../project/load-project";
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
async function save(
  tx: Transaction,
  row: ProjectContact,
  contact: NewContact,
  version: number,
): Promise<string> {
  if (row.contact && !(await isShared(tx, row.contact.id, row.id))) {
    await updateVersioned(tx, contacts, { id: row.contact.id, version }, contact);
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

const changedFields = (input: UpdateContactInput, row: ProjectContact): string[] =>
  (["name", "title", "phone", "email"] as const).filter(
    (field) => input[field] !== undefined && input[field] !== (row.contact?.[field] ?? null),
  );

/** Changes or adds the contact of a project; what is left out stays. Throws PROJECT_CLOSED, CONFLICT. */
export const updateContact = command({
  name: "contact.update",
  permission: "project.update",
  summary: "修改联系人",
  method: "PUT",
  path: "/projects/{projectId}/contact",
  input: updateContactInput,
  output: maskedContact,
  load: ({ tx, actor, input }) => loadContact(tx, actor, input.projectId),
  guard: needs("update"),
  run: async ({ tx, input, row }) => {
    refuseClosed(row);
    if (row.contact && input.version !== row.contact.version) throw new AppError("CONFLICT");
    const id = await save(tx, row, merged(input, row.contact), input.version ?? 1);
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
