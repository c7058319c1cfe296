import {
  addDays,
  addYears,
  daysBetween,
  earlierDate,
  type IsoDate,
  isoDate,
  yearOf,
} from "@/domain/calendar/date";
import type { ParcelState } from "@/domain/land/parcel-state";
import { fenPerWan } from "@/domain/money/fen";
import type { Candidate } from "./candidate";
import type { ParcelRow } from "./parcels";
import type { ProjectRow } from "./project-row";
import { createRandom } from "./random";
import { enteredOn } from "./timeline";

export type Supplied = { candidate: Candidate; project: ProjectRow };

export type SupplyStep = { from: ParcelState; to: ParcelState; on: IsoDate; evidenceNo: string | null };

export type Supply = { parcel: ParcelRow; steps: readonly SupplyStep[] };

const order = [
  "sold",
  "contracted",
  "delivered",
  "started",
  "building",
  "completed",
  "inProduction",
] as const;
type Reached = (typeof order)[number];

type Days = Partial<Record<Reached, IsoDate>>;

/** Days of the land's own life within those of its project: handed over some weeks before the ground was broken. */
function daysOf({ candidate: { timeline } }: Supplied): Days {
  const [sold, contracted, started, building, completed, inProduction] = (
    ["D1", "D2", "B1", "B2", "B3", "O1"] as const
  ).map((stage) => enteredOn(timeline, stage) ?? undefined);
  const delivered =
    contracted && started
      ? addDays(contracted, Math.min(35, Math.floor(daysBetween(contracted, started) / 2)))
      : undefined;
  return { sold, contracted, delivered, started, building, completed, inProduction };
}

const stepsOf = (days: Days, numbers: Partial<Record<Reached, string>>): SupplyStep[] => {
  const reached = order.filter((state) => days[state] !== undefined);
  return reached.flatMap((to, index) => {
    const on = days[to];
    const from: ParcelState = index === 0 ? "announced" : (reached[index - 1] ?? "announced");
    return on ? [{ from, to, on, evidenceNo: numbers[to] ?? null }] : [];
  });
};

const muOf = (areaSqm: string) => (Number(areaSqm) * 3) / 2000;

/** A parcel as the contract of its project has it: numbers, price, term, and the dates agreed with the investor. */
export function withSupply(parcel: ParcelRow, supplied: Supplied, serial: number): Supply {
  const random = createRandom(`supply ${parcel.code}`);
  const days = daysOf(supplied);
  const { sold, contracted, delivered, started, completed, inProduction } = days;
  if (!sold) return { parcel, steps: [] };
  const number = String(serial).padStart(4, "0");
  const year = yearOf(sold);
  const noticeNo = `津静告字〔${year}〕${random.integer(3, 28)}号`;
  const startPriceFen = Math.round(muOf(parcel.areaSqm) * random.pick([25, 26.5, 28])) * fenPerWan;
  const offered: ParcelRow = {
    ...parcel,
    isPublic: false,
    noticeNo,
    supplyMethod: "publicOffer",
    startPriceFen,
    dealPriceFen: startPriceFen,
    depositFen: Math.round(startPriceFen / 5),
  };
  if (!contracted) return { parcel: offered, steps: stepsOf(days, {}) };
  const isFlexible = random.chance(0.35);
  const termYears = isFlexible ? 20 : 50;
  const agreedStartOn = supplied.project.plannedStartOn ? isoDate(supplied.project.plannedStartOn) : null;
  const agreedDeliveryOn = addDays(contracted, 30);
  const contractNo = `TJ1118${yearOf(contracted)}${number}`;
  const handoverNo = `交地确认〔${yearOf(delivered ?? contracted)}〕${random.integer(4, 60)}号`;
  return {
    parcel: {
      ...offered,
      contractNo,
      supervisionNo: `120118${yearOf(contracted)}B${String(serial).padStart(5, "0")}`,
      ownership: "enterprise",
      holderId: supplied.project.projectCompanyId ?? supplied.project.investorId,
      isFlexibleTerm: isFlexible,
      termYears,
      termFrom: agreedDeliveryOn,
      termTo: addDays(addYears(agreedDeliveryOn, termYears), -1),
      pricePaidFen: delivered ? startPriceFen : Math.round(startPriceFen / 2),
      isMortgaged: completed !== undefined && random.chance(0.3),
      agreedDeliveryOn: agreedStartOn ? earlierDate(agreedDeliveryOn, agreedStartOn) : agreedDeliveryOn,
      deliveredOn: delivered ?? null,
      agreedStartOn,
      agreedCompletionOn: agreedStartOn && supplied.project.plannedCompletionOn,
      startedOn: started ?? null,
      completedOn: completed ?? null,
      productionOn: inProduction ?? null,
    },
    steps: stepsOf(days, { contracted: contractNo, delivered: handoverNo }),
  };
}
