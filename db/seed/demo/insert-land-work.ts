import { createHash } from "node:crypto";
import { and, asc, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { benefitYears, landFiles, parcels, patrols, underusedActions } from "@/db/schema";
import { addDays, type IsoDate, isoDate } from "@/domain/calendar/date";
import { type ProducingParcel, tellBenefits } from "./benefit-years";
import { userId } from "./office";
import type { KeepBytes } from "./papers/file-papers";
import { sitePhoto, smallPhoto } from "./papers/photo";
import { type PatrolPhoto, tellPatrols } from "./patrols";
import { createRandom } from "./random";
import { officeInstant } from "./timeline";

const drawnPhotos = 6;

const readParcels = (tx: Transaction) =>
  tx
    .select({
      id: parcels.id,
      code: parcels.code,
      state: parcels.state,
      areaSqm: parcels.areaSqm,
      holderId: parcels.holderId,
      productionOn: parcels.productionOn,
      floorAreaRatioMin: parcels.floorAreaRatioMin,
      centreLongitude: parcels.centreLongitude,
      centreLatitude: parcels.centreLatitude,
    })
    .from(parcels)
    .where(and(eq(parcels.isDemo, true), isNull(parcels.retiredOn)))
    .orderBy(asc(parcels.code));

const isProducing = (
  parcel: Awaited<ReturnType<typeof readParcels>>[number],
): parcel is typeof parcel & ProducingParcel =>
  (parcel.state === "inProduction" || parcel.state === "inUse") && parcel.holderId !== null;

async function insertPhotos(tx: Transaction, photos: readonly PatrolPhoto[], keep: KeepBytes): Promise<void> {
  const drawn = await Promise.all(
    Array.from({ length: drawnPhotos }, async (_, index) => {
      const bytes = await sitePhoto(createRandom(`patrol photo ${index}`));
      return { bytes, thumbnail: await smallPhoto(bytes) };
    }),
  );
  const rows = await Promise.all(
    photos.map(async (photo, place): Promise<(typeof landFiles.$inferInsert)[]> => {
      const picture = drawn[place % drawn.length];
      if (!picture) return [];
      return [
        {
          ...photo,
          mediaType: "image/jpeg",
          sizeBytes: picture.bytes.length,
          sha256: createHash("sha256").update(picture.bytes).digest("hex"),
          storageKey: await keep(picture.bytes),
          thumbnailKey: await keep(picture.thumbnail),
        },
      ];
    }),
  );
  if (rows.length > 0) await tx.insert(landFiles).values(rows.flat());
}

/** What was decided about two firms that bring too little: one is urged, land of the other is offered on. */
async function insertActions(tx: Transaction, today: IsoDate): Promise<void> {
  const rows = await tx
    .select({ parcelId: benefitYears.parcelId })
    .from(benefitYears)
    .innerJoin(parcels, eq(parcels.id, benefitYears.parcelId))
    .where(and(eq(benefitYears.isDemo, true), eq(benefitYears.year, Number(today.slice(0, 4)) - 1)))
    .orderBy(asc(benefitYears.taxFen), asc(parcels.code))
    .limit(2);
  const ids = rows.flatMap(({ parcelId }) => parcelId ?? []);
  const kinds = [
    ["urge", "约谈企业负责人，要求一个季度内提出复产或转型方案"],
    ["graft", "厂房空置过半，与在谈的装备制造项目对接"],
  ] as const;
  const random = createRandom("underused actions");
  const values = kinds.flatMap(([kind, note], place) => {
    const parcelId = ids[place];
    const decidedOn = addDays(today, -40 + 15 * place);
    const at = officeInstant(random, decidedOn).toISOString();
    if (!parcelId) return [];
    const row = {
      id: random.uuid(new Date(at)),
      parcelId,
      kind,
      note,
      decidedOn,
      dueOn: addDays(decidedOn, 90),
    };
    return [{ ...row, actorId: userId("shiwanqing"), isDemo: true, createdAt: at, updatedAt: at }];
  });
  if (values.length > 0) await tx.insert(underusedActions).values(values);
}

/** Figures of two years, patrols with photos, measures about underused land. */
export async function insertLandWork(
  tx: Transaction,
  todayText: string,
  keep: KeepBytes | undefined,
): Promise<void> {
  const today = isoDate(todayText);
  const land = await readParcels(tx);
  const years = tellBenefits(land.filter(isProducing), today);
  if (years.length > 0) await tx.insert(benefitYears).values(years);
  const told = tellPatrols(land, today);
  if (told.patrols.length > 0) await tx.insert(patrols).values(told.patrols);
  if (keep) await insertPhotos(tx, told.photos, keep);
  await insertActions(tx, today);
}
