export type LineagePair = { parentId: string; childId: string; kind: "split" | "merge"; changedOn: string };

export type LineageGroup = { kind: "split" | "merge"; changedOn: string; from: string[]; to: string[] };

/** Pairs as the steps they came from: one parent of a split, one child of a merge; oldest first. */
export function lineageSteps(pairs: readonly LineagePair[]): LineageGroup[] {
  const groups = new Map<string, LineageGroup>();
  for (const { parentId, childId, kind, changedOn } of pairs) {
    const key = `${kind} ${kind === "split" ? parentId : childId}`;
    const group = groups.get(key) ?? { kind, changedOn, from: [], to: [] };
    groups.set(key, {
      ...group,
      from: [...new Set([...group.from, parentId])],
      to: [...new Set([...group.to, childId])],
    });
  }
  return [...groups.values()].sort((a, b) => a.changedOn.localeCompare(b.changedOn));
}
