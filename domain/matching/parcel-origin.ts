import { availableParcelStates, type ParcelState } from "@/domain/land/parcel-state";
import type { Hurdle, SupplyOrigin } from "@/domain/matching/supply";
import type { UnderusedActionKind } from "@/domain/underused/action";

type ParcelStanding = {
  state: ParcelState;
  isIdle: boolean;
  /** Open measures for underused land. */
  actions: readonly UnderusedActionKind[];
  isPlanned: boolean;
};

const isReserve = (state: ParcelState): boolean => availableParcelStates.some((open) => open === state);

/**
 * As what a parcel may be offered, and what must happen first: land of the reserve; land being acquired once the supply
 * plan names it; idle and underused land and land of 退二进三 for 嫁接招商 (domain.md 4.6). Null when it is not on offer.
 */
export function originOf({ state, isIdle, actions, isPlanned }: ParcelStanding): {
  origin: SupplyOrigin;
  hurdles: Hurdle[];
} | null {
  if (isReserve(state)) return { origin: "free", hurdles: [] };
  if (state === "planned" || state === "acquiring") {
    return isPlanned ? { origin: "free", hurdles: ["acquisition"] } : null;
  }
  if (isIdle) return { origin: "idle", hurdles: ["idleDisposal", "holderConsent"] };
  if (actions.includes("outOfSecondary"))
    return { origin: "vacating", hurdles: ["relocation", "planningChange"] };
  const isGrafting = actions.some((kind) => kind === "graft" || kind === "buyBack" || kind === "resale");
  return isGrafting ? { origin: "underused", hurdles: ["holderConsent"] } : null;
}

/** Whether a plan for it takes of the quota of new land: it has not been converted yet. */
export const takesQuota = (state: ParcelState): boolean => state === "planned" || state === "acquiring";
