import { noInput } from "@/domain/account/account.schema";
import { countingWords } from "@/domain/counting/ruling.schema";
import { query } from "../kernel/procedure";
import { readRuleWords } from "./read-counting";

/** What each rule says that holds or ever held, by its id; for ledgers, whose rows carry the id. */
export const readCountingWords = query({
  name: "countingRule.words",
  permission: "amount.read",
  summary: "口径规则文字",
  method: "GET",
  path: "/counting-rules/words",
  input: noInput,
  output: countingWords,
  run: async ({ db }) => ({ words: await readRuleWords(db) }),
});
