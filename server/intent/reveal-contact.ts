import { intentIdInput, revealedContact } from "@/domain/intent/intent-detail.schema";
import { AppError } from "../kernel/app-error";
import { query } from "../kernel/procedure";
import { readIntent } from "./load-intent";
import { isHandler } from "./visible-intents";

/** The contact in full, for the handler, a head or a leader; each reading is audited. */
export const revealIntentContact = query({
  name: "intent.revealContact",
  permission: "contact.reveal",
  summary: "查看意向登记的联系方式（记入审计）",
  method: "POST",
  path: "/intents/{id}/contact",
  input: intentIdInput,
  output: revealedContact,
  run: async ({ db, actor, input }) => {
    const row = await readIntent(db, { actor, input });
    if (!row) throw new AppError("NOT_FOUND");
    const isOfficer = actor.kind === "user" && actor.role === "officer";
    if (isOfficer && !isHandler(actor, row)) throw new AppError("FORBIDDEN", { rule: "INTENT_TAKE_FIRST" });
    return { phone: row.phone, email: row.email };
  },
  audit: ({ input }) => ({ subject: { type: "intent", id: input.id } }),
});
