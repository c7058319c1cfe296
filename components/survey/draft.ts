import type { ParcelState, ParcelUse } from "@/domain/land/parcel-state";
import type { Zone } from "@/domain/land/zone";
import type { PreviewPlot, SurveyPreview } from "@/domain/survey/survey.schema";

export type ChosenParcel = { id: string; code: string; name: string; areaSqm: string; version: number };

/** What is to become of a plot, as it is being filled in. */
export type PlotDraft = {
  kind: "skip" | "new" | "existing";
  code: string;
  name: string;
  zone: Zone | "";
  plannedUse: ParcelUse | "";
  state: ParcelState;
  area: "stated" | "computed";
  parcel: ChosenParcel | null;
  isAreaReplaced: boolean;
  areaReason: string;
};

const fromUse = (use: string | null): ParcelUse | "" => {
  if (!use) return "";
  if (use.includes("工业")) return "industrial";
  if (use.includes("物流") || use.includes("仓储")) return "logistics";
  if (use.includes("科研")) return "research";
  return /商|办公/.test(use) ? "commercial" : "";
};

const codeShape = /^[\p{L}\p{N}_-]{1,40}$/u;

function firstKind({ isBlocked, likely }: PreviewPlot): PlotDraft["kind"] {
  if (isBlocked) return "skip";
  return likely ? "existing" : "new";
}

/** What a plot most probably is: the parcel of its code, else a new one. */
export function firstDraft(plot: PreviewPlot): PlotDraft {
  const { likely, code, name, use, zone, statedSqm } = plot;
  return {
    kind: firstKind(plot),
    code: code && codeShape.test(code) ? code : "",
    name: (name ?? code ?? "").slice(0, 60),
    zone: zone ?? "",
    plannedUse: fromUse(use),
    state: "planned",
    area: statedSqm === null ? "computed" : "stated",
    parcel: likely && { ...likely, id: likely.parcelId },
    isAreaReplaced: false,
    areaReason: "",
  };
}

export const firstDrafts = ({ plots }: SurveyPreview): PlotDraft[] => plots.map(firstDraft);

/** The target as the procedure takes it; fields still empty are refused there, each under its own name. */
export function targetOf(draft: PlotDraft): unknown {
  if (draft.kind === "new") {
    const { kind, code, name, zone, plannedUse, state, area } = draft;
    return { kind, code, name, zone, plannedUse, state, area };
  }
  const { parcel, isAreaReplaced, areaReason } = draft;
  return {
    kind: "existing",
    parcelId: parcel?.id ?? "",
    version: parcel?.version ?? 1,
    ...(isAreaReplaced && { areaReason }),
  };
}

/** Indices of the plots that are to be taken in, in the order in which they are sent. */
export const chosenPlots = (drafts: readonly PlotDraft[]): number[] =>
  drafts.flatMap(({ kind }, index) => (kind === "skip" ? [] : [index]));
