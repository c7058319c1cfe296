import { type IsoDate, isoDate } from "../calendar/date";
import { type Area, area, areaFromSqm } from "../land/area";
import type { ParcelState } from "../land/parcel-state";
import { fen } from "../money/fen";
import type { IdleCause, IdleCauseKind } from "./cause";
import type { DisposalWay, IdleLandFacts, Investment, LedgerPhase } from "./facts";

/** What the ledger keeps of a parcel, as far as the engine asks. */
type ParcelRecord = {
  state: ParcelState;
  areaSqm: string;
  collectedSqm: string | null;
  agreedStartOn: string | null;
  agreedDeliveryOn: string | null;
  deliveredOn: string | null;
  startedOn: string | null;
  completedOn: string | null;
  dealPriceFen: number | null;
};

type ProgressRecord = {
  requiredSqm: string | null;
  startedSqm: string | null;
  totalInvestmentFen: number | null;
  totalLandAndTaxFen: number | null;
  investedFen: number | null;
  investedLandAndTaxFen: number | null;
};

/** What is written down of the building of one parcel. */
export type WorksRecord = {
  stops: readonly { stoppedOn: string; resumedOn: string | null }[];
  progress: ProgressRecord | null;
  hindrances: readonly { cause: IdleCause; startedOn: string; endedOn: string | null }[];
  disposals: readonly {
    way: DisposalWay;
    agreedOn: string;
    newStartOn: string | null;
    endsOn: string | null;
  }[];
  causeKind: IdleCauseKind | null;
};

/** 已供: from the signed contract on, with what the ledger says of building. */
const phaseOf = {
  contracted: "supplied",
  delivered: "supplied",
  started: "started",
  building: "started",
  completed: "completed",
  inProduction: "completed",
  inUse: "completed",
} as const satisfies Partial<Record<ParcelState, LedgerPhase>>;

const isSuppliedState = (state: ParcelState): state is keyof typeof phaseOf => state in phaseOf;

/** What the ledger's state says of building, for a supplied parcel. */
export const ledgerPhase = (state: ParcelState): LedgerPhase =>
  isSuppliedState(state) ? phaseOf[state] : "supplied";

// safe because the keys of `phaseOf` are parcel states
export const suppliedStates = Object.keys(phaseOf) as ParcelState[];

const day = (text: string | null): IsoDate | null => (text === null ? null : isoDate(text));

function sized(text: string | null): Area | null {
  const parsed = text === null ? null : areaFromSqm(text);
  return parsed?.ok ? parsed.value : null;
}

const investment = (statedFen: number | null, landAndTaxFen: number | null): Investment | null =>
  statedFen === null ? null : { statedFen: fen(statedFen), landAndTaxFen: fen(landAndTaxFen ?? 0) };

/** What the contract is about: the parcel without 代征 roads and green. */
function netArea({ areaSqm, collectedSqm }: ParcelRecord): Area | null {
  const [whole, collected] = [sized(areaSqm), sized(collectedSqm)];
  return whole === null ? null : area(whole - (collected ?? 0));
}

/** The facts of a parcel for the engine; 应动工面积 is the parcel's net area until a progress report says otherwise. */
export function factsOf(parcel: ParcelRecord, works: WorksRecord): IdleLandFacts {
  const { progress } = works;
  return {
    ledgerPhase: ledgerPhase(parcel.state),
    agreedStartOn: day(parcel.agreedStartOn),
    agreedDeliveryOn: day(parcel.agreedDeliveryOn),
    deliveredOn: day(parcel.deliveredOn),
    startedOn: day(parcel.startedOn),
    completedOn: day(parcel.completedOn),
    stops: works.stops.map(({ stoppedOn, resumedOn }) => ({ from: isoDate(stoppedOn), to: day(resumedOn) })),
    disposals: works.disposals.map(({ way, agreedOn, newStartOn, endsOn }) => ({
      way,
      agreedOn: isoDate(agreedOn),
      newStartOn: day(newStartOn),
      endsOn: day(endsOn),
    })),
    hindrances: works.hindrances.map(({ cause, startedOn, endedOn }) => ({
      cause,
      from: isoDate(startedOn),
      to: day(endedOn),
    })),
    causeKind: works.causeKind,
    areaToStart: sized(progress?.requiredSqm ?? null) ?? netArea(parcel),
    areaStarted: sized(progress?.startedSqm ?? null),
    totalInvestment: investment(progress?.totalInvestmentFen ?? null, progress?.totalLandAndTaxFen ?? null),
    invested: investment(progress?.investedFen ?? null, progress?.investedLandAndTaxFen ?? null),
    priceFen: parcel.dealPriceFen === null ? null : fen(parcel.dealPriceFen),
  };
}
