import { dictionaryItems } from "@/db/schema";
import { dictionaryItemChanged, setDictionaryItemActivityInput } from "@/domain/dictionary/dictionary.schema";
import { dictionaryKinds, isFixedKind } from "@/domain/dictionary/dictionary-kind";
import { ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { updateVersioned } from "../kernel/versioned";
import { loadDictionaryItem } from "./load-dictionary-item";

const isFixed = (kind: string) => dictionaryKinds.some((known) => known === kind && isFixedKind(known));

/** Takes an entry out of new forms, or puts it back; records that carry it keep it. */
export const setDictionaryItemActivity = command({
  name: "dictionary.setActivity",
  permission: "dictionary.edit",
  summary: "停用或启用字典条目",
  method: "POST",
  path: "/dictionary-items/{id}/activity",
  input: setDictionaryItemActivityInput,
  output: dictionaryItemChanged,
  load: loadDictionaryItem,
  run: async ({ tx, row, input }) => {
    const { id, version, isActive } = input;
    if (isFixed(row.kind)) throw ruleError("DICTIONARY_FIXED");
    await updateVersioned(tx, dictionaryItems, { id, version }, { isActive });
    return { id };
  },
  audit: ({ input, row }) => ({
    subject: { type: "dictionaryItem", id: row.id },
    detail: { kind: row.kind, code: row.code, isActive: input.isActive },
  }),
});
