import { dictionaryItems } from "@/db/schema";
import { dictionaryItemChanged, updateDictionaryItemInput } from "@/domain/dictionary/dictionary.schema";
import { command } from "../kernel/procedure";
import { updateVersioned } from "../kernel/versioned";
import { loadDictionaryItem } from "./load-dictionary-item";

/** Words and order of an entry; the code stays, since records carry it. */
export const updateDictionaryItem = command({
  name: "dictionary.update",
  permission: "dictionary.edit",
  summary: "修改字典条目",
  method: "PATCH",
  path: "/dictionary-items/{id}",
  input: updateDictionaryItemInput,
  output: dictionaryItemChanged,
  load: loadDictionaryItem,
  run: async ({ tx, input }) => {
    const { id, version, ...values } = input;
    await updateVersioned(tx, dictionaryItems, { id, version }, values);
    return { id };
  },
  audit: ({ input, row }) => ({
    subject: { type: "dictionaryItem", id: row.id },
    detail: {
      kind: row.kind,
      code: row.code,
      label: { from: row.label, to: input.label },
      sort: { from: row.sort, to: input.sort },
    },
  }),
});
