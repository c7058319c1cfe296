/** The lists an office keeps itself; the code knows the lists, the office their entries. */
export const dictionaryKinds = [
  "sourceChannel",
  "followUpKind",
  "terminationReason",
  "utility",
  "industryCode",
  "region",
  "country",
] as const;

export type DictionaryKind = (typeof dictionaryKinds)[number];

/** Lists whose codes the rules themselves name: their words may change, entries are neither added nor taken away. */
const fixedKinds: readonly DictionaryKind[] = ["sourceChannel", "followUpKind", "terminationReason"];

export const isFixedKind = (kind: DictionaryKind): boolean => fixedKinds.includes(kind);
