import type { landFiles, patrols } from "@/db/schema";
import { addDays, type IsoDate } from "@/domain/calendar/date";
import type { ParcelState } from "@/domain/land/parcel-state";
import type { ObservedState } from "@/domain/patrol/observed-state";
import { userId } from "./office";
import { createRandom, type Random } from "./random";
import { officeInstant } from "./timeline";

type PatrolRow = typeof patrols.$inferInsert & { id: string };
export type PatrolPhoto = Omit<
  typeof landFiles.$inferInsert,
  "mediaType" | "sizeBytes" | "sha256" | "storageKey" | "thumbnailKey"
>;

export type PatrolledParcel = {
  id: string;
  code: string;
  state: ParcelState;
  centreLongitude: number | null;
  centreLatitude: number | null;
};

const seen: Partial<Record<ParcelState, readonly (readonly [ObservedState, string | null])[]>> = {
  contracted: [["notStarted", "场地平整，无施工机械"]],
  delivered: [
    ["notStarted", "围挡已立，尚未进场"],
    ["notStarted", null],
  ],
  started: [["underConstruction", "桩基施工"]],
  building: [
    ["underConstruction", "主体结构到二层"],
    ["workStopped", "塔吊已拆除，现场无人"],
    ["underConstruction", null],
  ],
  completed: [["builtNotProducing", "设备未进场"]],
  inProduction: [
    ["producing", "货车出入正常"],
    ["producing", null],
    ["producing", "二车间在生产"],
  ],
};

const visitsOf = (random: Random, today: IsoDate): IsoDate[] => {
  const last = addDays(today, -random.integer(1, 75));
  return random.chance(0.5) ? [addDays(last, -random.integer(20, 60)), last] : [last];
};

function visit(
  parcel: PatrolledParcel,
  on: IsoDate,
  random: Random,
): { patrol: PatrolRow; photos: PatrolPhoto[] } {
  const at = officeInstant(random, on);
  const [observed, note] = random.pick(seen[parcel.state] ?? [["other", null] as const]);
  const off = () => (random.next() - 0.5) * 0.0006;
  const place =
    parcel.centreLongitude && parcel.centreLatitude
      ? { longitude: parcel.centreLongitude + off(), latitude: parcel.centreLatitude + off() }
      : { longitude: null, latitude: null };
  const patrolId = random.uuid(at);
  const actorId = userId("shiwanqing");
  const createdAt = at.toISOString();
  const photo = (number: number): PatrolPhoto => ({
    id: random.uuid(at),
    parcelId: parcel.id,
    patrolId,
    kind: "photo",
    name: `现场照片${number}.jpg`,
    takenOn: on,
    takenLongitude: place.longitude,
    takenLatitude: place.latitude,
    uploadedBy: actorId,
    isDemo: true,
    createdAt,
  });
  return {
    patrol: {
      id: patrolId,
      clientId: random.uuid(at),
      parcelId: parcel.id,
      seenAt: createdAt,
      ...place,
      accuracyM: place.longitude === null ? null : random.integer(5, 40),
      observed,
      note,
      actorId,
      isDemo: true,
      createdAt,
    },
    photos: random.chance(0.6) ? [photo(1)] : [],
  };
}

/** Visits of the last months to two thirds of the supplied land; the rest is what the plan points at. */
export function tellPatrols(parcels: readonly PatrolledParcel[], today: IsoDate) {
  const told = parcels
    .filter(({ state }) => seen[state] !== undefined)
    .filter((_, place) => place % 3 !== 2)
    .flatMap((parcel) => {
      const random = createRandom(`patrol ${parcel.code}`);
      return visitsOf(random, today).map((on) => visit(parcel, on, random));
    });
  return { patrols: told.map(({ patrol }) => patrol), photos: told.flatMap(({ photos }) => photos) };
}
