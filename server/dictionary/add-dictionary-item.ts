import { and, eq } from "drizzle-orm";
import { dictionaryItems } from "@/db/schema";
import { addDictionaryItemInput, dictionaryItemChanged } from "@/domain/dictionary/dictionary.schema";
import { isFixedKind } from "@/domain/dictionary/dictionary-kind";
import { fieldError, ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";

/** Adds an entry; its code is used once in the list and never changes. */
export const addDictionaryItem = command({
  name: "dictionary.add",
  permission: "dictionary.edit",
  summary: "新增字典条目",
  method: "POST",
  path: "/dictionaries",
  input: addDictionaryItemInput,
  output: dictionaryItemChanged,
  run: async ({ tx, input }) => {
    if (isFixedKind(input.kind)) throw ruleError("DICTIONARY_FIXED");
    if (input.parentCode !== null) {
      const isParent = and(eq(dictionaryItems.kind, input.kind), eq(dictionaryItems.code, input.parentCode));
      if ((await tx.$count(dictionaryItems, isParent)) === 0)
        throw fieldError("parentCode", "本字典中没有这个上级代码");
    }
    const [added] = await tx.insert(dictionaryItems).values(input).returning({ id: dictionaryItems.id });
    if (!added) throw new Error("an insert gave no row back");
    return added;
  },
  audit: ({ input, output }) => ({ subject: { type: "dictionaryItem", id: output.id }, detail: input }),
});
