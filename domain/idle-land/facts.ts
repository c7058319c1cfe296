import type { IsoDate } from "../calendar/date";
import type { Area } from "../land/area";
import type { Fen } from "../money/fen";
import type { IdleCause, IdleCauseKind } from "./cause";

/** Construction stopped on `from`, taken up again on `to`. */
export type Stop = { from: IsoDate; to: IsoDate | null };

/** The six ways of Art. 12. */
export const disposalWays = [
  "extension",
  "changeOfUse",
  "temporaryUse",
  "paidRecovery",
  "exchange",
  "other",
] as const;
export type DisposalWay = (typeof disposalWays)[number];

/** A way of Art. 12 that was agreed on; all but 协议有偿收回 count the start date anew. */
export type Disposal = {
  way: DisposalWay;
  /** Day of the supplementary agreement. */
  agreedOn: IsoDate;
  newStartOn: IsoDate | null;
  /** Last day of a temporary use. */
  endsOn: IsoDate | null;
};

/** A time in which government or force majeure hindered the work (Art. 8). */
export type Hindrance = { cause: IdleCause; from: IsoDate; to: IsoDate | null };

/** A sum as the enterprise states it, and the part of it that is land price and taxes (left out by Art. 30). */
export type Investment = { statedFen: Fen; landAndTaxFen: Fen };

/** How far the ledger says the land is, where the date of it is not put down. */
export type LedgerPhase = "supplied" | "started" | "completed";

/** All the engine knows of a supplied parcel; what is unknown is null, never guessed. */
export type IdleLandFacts = {
  ledgerPhase: LedgerPhase;
  /** 约定动工日期 of the contract or the 划拨决定书; null when it states none. */
  agreedStartOn: IsoDate | null;
  agreedDeliveryOn: IsoDate | null;
  /** 交地确认书. */
  deliveredOn: IsoDate | null;
  /** 动工开发 as Art. 30 defines it, not the ground-breaking ceremony. */
  startedOn: IsoDate | null;
  completedOn: IsoDate | null;
  stops: readonly Stop[];
  disposals: readonly Disposal[];
  hindrances: readonly Hindrance[];
  /** Whose cause it was, as the park's check found; null before it. */
  causeKind: IdleCauseKind | null;
  /** 应动工开发建设用地总面积 and 已动工开发建设用地面积. */
  areaToStart: Area | null;
  areaStarted: Area | null;
  totalInvestment: Investment | null;
  invested: Investment | null;
  /** 出让价款 or 划拨价款. */
  priceFen: Fen | null;
};

/** A parcel nothing is known of; a starting point for builders. */
export const noFacts: IdleLandFacts = {
  ledgerPhase: "supplied",
  agreedStartOn: null,
  agreedDeliveryOn: null,
  deliveredOn: null,
  startedOn: null,
  completedOn: null,
  stops: [],
  disposals: [],
  hindrances: [],
  causeKind: null,
  areaToStart: null,
  areaStarted: null,
  totalInvestment: null,
  invested: null,
  priceFen: null,
};

const by = (date: IsoDate | null, today: IsoDate) => (date !== null && date <= today ? date : null);

/** The facts as they stood on a day: what is dated later has not happened yet. */
export const factsBy = (facts: IdleLandFacts, today: IsoDate): IdleLandFacts => ({
  ...facts,
  deliveredOn: by(facts.deliveredOn, today),
  startedOn: by(facts.startedOn, today),
  completedOn: by(facts.completedOn, today),
  stops: facts.stops.filter(({ from }) => from <= today).map(({ from, to }) => ({ from, to: by(to, today) })),
  disposals: facts.disposals.filter(({ agreedOn }) => agreedOn <= today),
  hindrances: facts.hindrances.filter(({ from }) => from <= today),
});
