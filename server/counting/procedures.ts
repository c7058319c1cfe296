import { decideRuling } from "./decide-ruling";
import { dryRunRules } from "./dry-run";
import { endRuling } from "./end-ruling";
import { listRulings } from "./list-rulings";
import { readCountingWords } from "./read-words";

export const countingRuleProcedures = { words: readCountingWords, dryRun: dryRunRules };

export const countingRulingProcedures = { list: listRulings, decide: decideRuling, end: endRuling };
