import { type Stage, type StageGroup, stageGroups } from "@/domain/project/stage";
import { stageGroupNames } from "@/domain/project/stage-order";
import { paths } from "@/lib/paths";
import type { LedgerParams } from "@/lib/search-params/project-ledger";

/** The two pages over the one aggregate: what nobody has judged yet, and everything. */
export const ledgerKinds = {
  leads: { path: paths.leads, title: "线索", groups: ["lead"] },
  projects: { path: paths.projects, title: "项目", groups: stageGroupNames },
} as const satisfies Record<string, { path: string; title: string; groups: readonly StageGroup[] }>;

export type LedgerKind = keyof typeof ledgerKinds;

const leadStages: readonly Stage[] = stageGroups.lead;

/** What the URL asks for, within what this ledger is about. */
export function withinLedger(kind: LedgerKind, params: LedgerParams): LedgerParams {
  if (kind === "projects") return params;
  const stages = params.stages?.filter((stage) => leadStages.includes(stage)) ?? [];
  return stages.length > 0
    ? { ...params, stages, stageGroups: null }
    : { ...params, stages: null, stageGroups: ["lead"] };
}
