import type { landEvents, parcelUtilities } from "@/db/schema";
import { type IsoDate, yearOf } from "@/domain/calendar/date";
import { findAncestors, type LineageRow } from "./parcel-ancestors";
import { tellLineage, tellSupply } from "./parcel-events";
import { withFacts } from "./parcel-facts";
import { serve } from "./parcel-served";
import { type Supplied, type Supply, withSupply } from "./parcel-supply";
import type { Land, ParcelRow } from "./parcels";

export type LandRegister = Land & {
  /** Split or merged away before the story's end. */
  formerParcels: ParcelRow[];
  lineage: LineageRow[];
  utilities: (typeof parcelUtilities.$inferInsert)[];
  landEvents: (typeof landEvents.$inferInsert)[];
};

/** Fills in what the data dictionary asks of the parcels of the story, and what happened to them. */
export function fillRegister(land: Land, chapters: readonly Supplied[], today: IsoDate): LandRegister {
  const { parcels, claims } = land;
  const allocated = new Map(
    claims.filter(({ kind }) => kind === "allocated").map(({ parcelId, projectId }) => [parcelId, projectId]),
  );
  const byProject = new Map(chapters.map((chapter) => [chapter.project.id, chapter]));
  const supplies = parcels.map((row, index): Supply => {
    const parcel = withFacts(row, index);
    const chapter = byProject.get(allocated.get(parcel.id) ?? "");
    return chapter ? withSupply(parcel, chapter, index + 1) : { parcel, steps: [] };
  });
  const filled = supplies.map(({ parcel }) => parcel);
  const ancestors = findAncestors(filled);
  const children = new Set(ancestors.lineage.map(({ childId }) => childId));
  return {
    ...land,
    parcels: filled,
    formerParcels: ancestors.parcels,
    lineage: ancestors.lineage,
    utilities: filled.flatMap((parcel) => serve(parcel, yearOf(today) + 1)),
    landEvents: [
      ...supplies.filter(({ parcel }) => !children.has(parcel.id)).flatMap(tellSupply),
      ...tellLineage(ancestors, filled),
    ],
  };
}
