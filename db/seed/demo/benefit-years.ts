import type { benefitYears } from "@/db/schema";
import { addMonths, type IsoDate, isoDate } from "@/domain/calendar/date";
import { userId } from "./office";
import { createRandom, type Random } from "./random";
import { officeInstant } from "./timeline";

type BenefitYearRow = typeof benefitYears.$inferInsert;

/** A demo parcel somebody produces on. */
export type ProducingParcel = {
  id: string;
  code: string;
  areaSqm: string;
  holderId: string;
  productionOn: string | null;
  floorAreaRatioMin: string | null;
};

const wan = 1_000_000;
const wanFen = (amount: number): number => Math.max(0, Math.round(amount * 100)) * (wan / 100);
const decimals = (value: number): string => Math.max(0, value).toFixed(2);

/** What befell some of them, by place in the list: the reasons one looks at land for. */
const fates = [
  "sound",
  "poor",
  "sound",
  "strong",
  "letOut",
  "sound",
  "stopped",
  "strong",
  "vetoed",
  "sound",
  "silent",
  "poor",
] as const;
type Fate = (typeof fates)[number];

const qualities: Record<Fate, number> = {
  sound: 1,
  poor: 0.28,
  strong: 1.7,
  letOut: 0.5,
  stopped: 0.15,
  vetoed: 1.1,
  silent: 0.9,
};

/** Figures about the baselines of the 亩均 score, better or worse by `quality`. */
function figuresOf(random: Random, mu: number, quality: number) {
  const near = () => 0.85 + random.next() * 0.3;
  const addedWan = mu * 85 * quality * near();
  return {
    taxFen: wanFen(mu * 14 * quality * near()),
    revenueFen: wanFen(mu * 280 * quality * near()),
    outputFen: wanFen(mu * 290 * quality * near()),
    valueAddedFen: wanFen(addedWan),
    researchFen: wanFen(mu * 9 * quality * near()),
    energyTce: decimals((addedWan / 3.1) * (1.9 - quality / 2) * near()),
    powerKwh: decimals(mu * 52_000 * near()),
    waterT: decimals((addedWan / 0.1) * near()),
    codKg: decimals((addedWan / 500) * 1000 * near()),
    employees: Math.max(8, Math.round((addedWan / 15) * near())),
  };
}

function storyOf(fate: Fate, areaSqm: string, newest: boolean, endsOn: IsoDate) {
  return {
    leasedOutSqm: fate === "letOut" ? decimals(Number(areaSqm) * 0.62) : "0.00",
    vetoReason: fate === "vetoed" && newest ? "2025 年发生一起较大生产安全事故" : null,
    stoppedOn: fate === "stopped" && newest ? addMonths(endsOn, -4) : null,
  };
}

/** Two years of a firm on a parcel; whoever began later has the last one only. */
function yearsOf(parcel: ProducingParcel, place: number, newest: number): BenefitYearRow[] {
  const random = createRandom(`benefit ${parcel.code}`);
  const fate = fates[place % fates.length] ?? "sound";
  const mu = (Number(parcel.areaSqm) * 3) / 2000;
  const floorShare = fate === "poor" ? 0.45 : 1.05 + random.next() * 0.4;
  return [newest - 1, newest].flatMap((year): BenefitYearRow[] => {
    const endsOn = isoDate(`${year}-12-31`);
    if (parcel.productionOn && parcel.productionOn > endsOn) return [];
    const quality = qualities[fate] * (year === newest ? 0.9 + random.next() * 0.35 : 1);
    const at = officeInstant(random, isoDate(`${year + 1}-03-18`));
    const figures = figuresOf(random, mu, quality);
    return [
      {
        id: random.uuid(at),
        enterpriseId: parcel.holderId,
        parcelId: parcel.id,
        year,
        ownSqm: parcel.areaSqm,
        ...figures,
        ...(fate === "silent" ? { codKg: null, waterT: null } : {}),
        floorAreaSqm: decimals(Number(parcel.areaSqm) * Number(parcel.floorAreaRatioMin ?? "1") * floorShare),
        investedFen: wanFen(mu * 300 * Math.min(1.3, 0.45 + quality * 0.6)),
        isAboveScale: figures.revenueFen >= 2000 * wan,
        ...storyOf(fate, parcel.areaSqm, year === newest, endsOn),
        isObsoleteIndustry: false,
        source: `${year} 年度企业报表`,
        recordedBy: userId("heyunqi"),
        isDemo: true,
        createdAt: at.toISOString(),
        updatedAt: at.toISOString(),
      },
    ];
  });
}

/** Two years of figures of everybody who produces, by the order of the parcels. */
export const tellBenefits = (parcels: readonly ProducingParcel[], today: IsoDate): BenefitYearRow[] =>
  parcels.flatMap((parcel, place) => yearsOf(parcel, place, Number(today.slice(0, 4)) - 1));
