import { and, eq } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { idleDocuments, parcels, users } from "@/db/schema";
import {
  documentInput,
  idleDocument,
  saveDocumentInput,
  savedDocument,
} from "@/domain/idle-land/document.schema";
import { fillTemplate } from "@/domain/idle-land/template";
import type { IdleTemplateCode } from "@/domain/idle-land/template-code";
import { AppError } from "../kernel/app-error";
import { command, query } from "../kernel/procedure";
import { updateVersioned } from "../kernel/versioned";
import { signedIn } from "../project/signed-in";
import { documentValues } from "./document-values";
import { readSteps } from "./get-case";
import { loadCase, lockCase } from "./load-case";
import { readEntries } from "./read-rows";
import { isLandManager } from "./supplied-parcels";
import { readTemplate } from "./templates";

const readSaved = async (db: Database | Transaction, caseId: string, code: IdleTemplateCode) => {
  const [row] = await db
    .select({ document: idleDocuments, savedBy: users.displayName })
    .from(idleDocuments)
    .leftJoin(users, eq(users.id, idleDocuments.actorId))
    .where(and(eq(idleDocuments.caseId, caseId), eq(idleDocuments.code, code)));
  return row;
};

/** A draft for the authority: as saved, else the form filled from the case as it stands. Throws NOT_FOUND. */
export const getDocument = query({
  name: "idleDocument.get",
  permission: "idleLand.read",
  summary: "闲置土地文书草稿",
  method: "GET",
  path: "/idle-cases/{caseId}/documents/{code}",
  input: documentInput,
  output: idleDocument,
  run: async ({ db, actor, input: { caseId, code }, today }) => {
    const row = await loadCase(db, actor, caseId);
    if (!row) throw new AppError("NOT_FOUND");
    const [saved, template, [entry], steps] = await Promise.all([
      readSaved(db, caseId, code),
      readTemplate(db, code),
      readEntries(db, eq(parcels.id, row.parcelId), today),
      readSteps(db, caseId),
    ]);
    if (!entry) throw new AppError("NOT_FOUND");
    const rows = steps.map(({ step }) => step);
    const filled = fillTemplate(template.body, documentValues(row, entry, rows, today));
    return {
      caseId,
      code,
      filled,
      body: saved?.document.body ?? filled,
      version: saved?.document.version ?? 0,
      templateRevision: saved?.document.templateRevision ?? template.revision,
      parcelName: entry.parcel.name,
      savedBy: saved?.savedBy ?? null,
      savedAt: saved?.document.updatedAt ?? null,
      canEdit: isLandManager(actor) && row.closedOn === null,
    };
  },
});

/** Keeps a draft as it was edited; version 0 is the first time. Throws CONFLICT. */
export const saveDocument = command({
  name: "idleDocument.save",
  permission: "idleLand.edit",
  summary: "保存文书草稿",
  method: "POST",
  path: "/idle-cases/{caseId}/documents/{code}",
  input: saveDocumentInput,
  output: savedDocument,
  load: ({ tx, actor, input }) => lockCase(tx, actor, input.caseId),
  run: async ({ tx, actor, input: { caseId, code, version, body } }) => {
    const saved = await readSaved(tx, caseId, code);
    const actorId = signedIn(actor).userId;
    if (saved) {
      await updateVersioned(tx, idleDocuments, { id: saved.document.id, version }, { body, actorId });
      return { caseId, code, version: version + 1 };
    }
    if (version !== 0) throw new AppError("CONFLICT");
    const { revision } = await readTemplate(tx, code);
    await tx.insert(idleDocuments).values({ caseId, code, templateRevision: revision, body, actorId });
    return { caseId, code, version: 1 };
  },
  audit: ({ input }) => ({
    subject: { type: "idleCase", id: input.caseId },
    detail: { code: input.code },
  }),
});
