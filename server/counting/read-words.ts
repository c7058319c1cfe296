import { noInput } from "@/domain/account/account.schema";
import { countingWords } from "@/domain/counting/ruling.schema";
import { wordsOf } from "@/lib/text/counting";
import { query } from "../kernel/procedure";
import { readCountingRules } from "./read-counting";

/** What each rule that holds says, by its id; for ledgers, whose rows carry the id. */
export const readCountingWords = query({
  name: "countingRule.words",
  permission: "amount.read",
  summary: "口径规则文字",
  method: "GET",
  path: "/counting-rules/words",
  input: noInput,
  output: countingWords,
  run: async ({ db }) => ({ words: wordsOf(await readCountingRules(db)) }),
});
