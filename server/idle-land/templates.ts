import { desc, eq } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { idleTemplates, users } from "@/db/schema";
import { noInput } from "@/domain/account/account.schema";
import { defaultTemplates } from "@/domain/idle-land/default-templates";
import {
  type IdleTemplate,
  templateChanged,
  templateHistory,
  templateHistoryInput,
  templateList,
  updateTemplateInput,
} from "@/domain/idle-land/document.schema";
import { type IdleTemplateCode, idleTemplateCodes } from "@/domain/idle-land/template-code";
import { AppError } from "../kernel/app-error";
import { command, query } from "../kernel/procedure";
import { signedIn } from "../project/signed-in";
import { isLandManager } from "./supplied-parcels";

const mostRevisions = 50;

const selectRevisions = (db: Database | Transaction) =>
  db
    .select({
      code: idleTemplates.code,
      revision: idleTemplates.revision,
      body: idleTemplates.body,
      reason: idleTemplates.reason,
      changedBy: users.displayName,
      changedAt: idleTemplates.createdAt,
    })
    .from(idleTemplates)
    .leftJoin(users, eq(users.id, idleTemplates.actorId))
    .$dynamic();

const preset = (code: IdleTemplateCode): IdleTemplate => ({
  code,
  revision: 0,
  body: defaultTemplates[code],
  reason: null,
  changedBy: null,
  changedAt: null,
});

/** The form that holds now: the newest revision, or the one the product came with. */
export async function readTemplate(
  db: Database | Transaction,
  code: IdleTemplateCode,
): Promise<IdleTemplate> {
  const [row] = await selectRevisions(db)
    .where(eq(idleTemplates.code, code))
    .orderBy(desc(idleTemplates.revision))
    .limit(1);
  return row ?? preset(code);
}

/** The ten forms as they hold now. */
export const listTemplates = query({
  name: "idleTemplate.list",
  permission: "idleLand.read",
  summary: "闲置土地文书样式",
  method: "GET",
  path: "/idle-templates",
  input: noInput,
  output: templateList,
  run: async ({ db, actor }) => ({
    items: await Promise.all(idleTemplateCodes.map((code) => readTemplate(db, code))),
    canEdit: isLandManager(actor),
  }),
});

/** The latest revisions of one form, newest first; the one the product came with stands last. */
export const listTemplateHistory = query({
  name: "idleTemplate.history",
  permission: "idleLand.read",
  summary: "文书样式的修订记录",
  method: "GET",
  path: "/idle-templates/{code}/history",
  input: templateHistoryInput,
  output: templateHistory,
  run: async ({ db, input }) => {
    const rows = await selectRevisions(db)
      .where(eq(idleTemplates.code, input.code))
      .orderBy(desc(idleTemplates.revision))
      .limit(mostRevisions);
    return { items: [...rows, preset(input.code)] };
  },
});

/** Adds a revision of a form; the earlier ones stay. Throws CONFLICT when somebody was first. */
export const updateTemplate = command({
  name: "idleTemplate.update",
  permission: "idleLand.edit",
  summary: "修改文书样式",
  method: "POST",
  path: "/idle-templates/{code}",
  input: updateTemplateInput,
  output: templateChanged,
  run: async ({ tx, actor, input }) => {
    const { code, body, reason } = input;
    const current = await readTemplate(tx, code);
    if (current.revision !== input.revision)
      throw new AppError("CONFLICT", { rule: "IDLE_TEMPLATE_JUST_CHANGED" });
    const revision = current.revision + 1;
    await tx.insert(idleTemplates).values({ code, revision, body, reason, actorId: signedIn(actor).userId });
    return { code, revision };
  },
  audit: ({ input, output }) => ({
    subject: { type: "idleTemplate", id: input.code },
    detail: { revision: output.revision, reason: input.reason },
  }),
});
