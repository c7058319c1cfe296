import { asc, eq } from "drizzle-orm";
import { dictionaryItems } from "@/db/schema";
import { dictionaryPage, listDictionaryInput } from "@/domain/dictionary/dictionary.schema";
import { query } from "../kernel/procedure";

/** All entries of one list in their order, the deactivated ones too. */
export const listDictionary = query({
  name: "dictionary.list",
  permission: "dictionary.edit",
  summary: "数据字典条目",
  method: "GET",
  path: "/dictionaries/{kind}",
  input: listDictionaryInput,
  output: dictionaryPage,
  run: async ({ db, input }) => {
    const rows = await db
      .select()
      .from(dictionaryItems)
      .where(eq(dictionaryItems.kind, input.kind))
      .orderBy(asc(dictionaryItems.sort), asc(dictionaryItems.code));
    return { items: rows.map((row) => ({ ...row, kind: input.kind })) };
  },
});
