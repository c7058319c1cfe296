import type { parcelLineage } from "@/db/schema";
import { type IsoDate, isoDate } from "@/domain/calendar/date";
import { area, areaFromSqm, sqmText, sumAreas } from "@/domain/land/area";
import { fen, splitFenByWeights } from "@/domain/money/fen";
import type { ParcelRow } from "./parcels";
import { createRandom } from "./random";

export type LineageRow = typeof parcelLineage.$inferInsert & { id: string };
export type Ancestors = { parcels: ParcelRow[]; lineage: LineageRow[] };

const areaOf = ({ areaSqm }: ParcelRow) => {
  const size = areaFromSqm(areaSqm);
  return size.ok ? size.value : area(0);
};

const splitOn = isoDate("2024-03-18");
const mergedOn = isoDate("2025-05-12");

/** A parcel that was on the books before the one given, as far as the register still tells. */
function former(
  child: ParcelRow,
  change: Pick<ParcelRow, "id" | "code" | "name" | "areaSqm">,
  on: IsoDate,
): ParcelRow {
  const { zone, location, plannedUse, centreLongitude, centreLatitude, createdAt, updatedAt } = child;
  const where = { zone, location, plannedUse, centreLongitude, centreLatitude, createdAt, updatedAt };
  return { ...where, ...change, state: "ready", isPublic: false, retiredOn: on, isDemo: true };
}

/** Two ready parcels of the smart zone came of one, a ready parcel of the biomedical zone of two. */
export function findAncestors(parcels: readonly ParcelRow[]): Ancestors {
  const random = createRandom("ancestors");
  const ready = (zone: ParcelRow["zone"]) =>
    parcels.filter(
      (parcel) => parcel.zone === zone && parcel.state === "ready" && parcel.plannedUse === "industrial",
    );
  const halves = ready("smart").slice(0, 2);
  const [whole] = ready("biomedical");
  const [first] = halves;
  if (!first || !whole || halves.length < 2) return { parcels: [], lineage: [] };
  const idAt = (on: IsoDate) => random.uuid(new Date(`${on}T02:00:00Z`));
  const parent = former(
    first,
    {
      id: idAt(splitOn),
      code: "GX-ZN-2023-A",
      name: "智能产业园储备甲地块",
      areaSqm: sqmText(sumAreas(halves.map(areaOf))),
    },
    splitOn,
  );
  const shares = splitFenByWeights(fen(areaOf(whole)), [2, 3]);
  const parents = shares.map((share, index) =>
    former(
      whole,
      {
        id: idAt(mergedOn),
        code: `GX-SW-2022-${index + 1}`,
        name: `生物医药产业园储备${["东", "西"][index]}地块`,
        areaSqm: sqmText(area(share)),
      },
      mergedOn,
    ),
  );
  const pair = (from: ParcelRow, to: ParcelRow, kind: "split" | "merge", changedOn: IsoDate): LineageRow => ({
    id: idAt(changedOn),
    parentId: from.id,
    childId: to.id,
    kind,
    changedOn,
    isDemo: true,
  });
  return {
    parcels: [parent, ...parents],
    lineage: [
      ...halves.map((half) => pair(parent, half, "split", splitOn)),
      ...parents.map((one) => pair(one, whole, "merge", mergedOn)),
    ],
  };
}
