import type { Role } from "@/domain/access/role";
import { canMove } from "./move";
import type { FullProject, GateItemView } from "./project-detail.schema";
import type { Stage, Standing } from "./stage";

/** What the server says about the ways out of a stage; absent while it is being asked. */
export type KnownMoves = Pick<FullProject, "nextMoves"> & { backTo: readonly Stage[] };

export type DropRefusal = "SAME_STAGE" | "STAGE_SKIPPED" | "NOT_ACTIVE" | "GATE_NOT_YOURS";

export type DropVerdict =
  /** The server decides: its answer is not here yet. */
  | { kind: "open"; isBack: boolean }
  | { kind: "ready" }
  | { kind: "incomplete"; missing: readonly GateItemView[] }
  /** Asks for a reason first. */
  | { kind: "back" }
  | { kind: "refused"; code: DropRefusal; deciders: readonly Role[] };

const refused = (code: DropRefusal, deciders: readonly Role[] = []): DropVerdict => ({
  kind: "refused",
  code,
  deciders,
});

type Dropped = { from: Stage; to: Stage; standing: Standing };

/** What dropping a card on a stage leads to, by the same rules as the record's buttons. */
export function dropOn({ from, to, standing }: Dropped, known?: KnownMoves): DropVerdict {
  const move = canMove({ from, to, standing, reason: "-", isImport: false });
  if (!move.ok) return refused(move.code === "REASON_REQUIRED" ? "STAGE_SKIPPED" : move.code);
  const isBack = move.value === "back";
  if (!known) return { kind: "open", isBack };
  if (isBack) return known.backTo.includes(to) ? { kind: "back" } : refused("GATE_NOT_YOURS");
  const next = known.nextMoves.find((candidate) => candidate.to === to);
  if (!next) return refused("STAGE_SKIPPED");
  if (!next.isAllowed) return refused("GATE_NOT_YOURS", next.deciders);
  const { missing } = next;
  return missing.length > 0 ? { kind: "incomplete", missing } : { kind: "ready" };
}

export const mayDropOn = (verdict: DropVerdict): boolean => verdict.kind !== "refused";
