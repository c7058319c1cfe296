import { ok, type Result, refuse } from "../shared/result";
import { type ParcelState, parcelStates } from "./parcel-state";

/** 推进, then the side moves of domain.md 4.3: 流拍, 撤牌, 解除合同, 收回, 二级市场转让. */
export const parcelMoveKinds = [
  "advance",
  "unsold",
  "withdrawn",
  "rescinded",
  "recovered",
  "transferred",
] as const;
export type ParcelMoveKind = (typeof parcelMoveKinds)[number];

/** Land given by agreement or allocation goes from 拟供 to the contract without an offer. */
const onward: Record<ParcelState, readonly ParcelState[]> = {
  planned: ["acquiring"],
  acquiring: ["ready"],
  ready: ["proposed"],
  proposed: ["announced", "contracted"],
  announced: ["sold"],
  sold: ["contracted"],
  contracted: ["delivered"],
  delivered: ["started"],
  started: ["building"],
  building: ["completed"],
  completed: ["inProduction", "inUse"],
  inProduction: ["inUse"],
  inUse: [],
};

type Step = readonly [from: ParcelState, to: ParcelState];

const each = (from: readonly ParcelState[], to: (state: ParcelState) => ParcelState): Step[] =>
  from.map((state) => [state, to(state)]);

const toReady = (): ParcelState => "ready";
const between = (first: ParcelState, last: ParcelState) =>
  parcelStates.slice(parcelStates.indexOf(first), parcelStates.indexOf(last) + 1);

const steps: Record<ParcelMoveKind, readonly Step[]> = {
  advance: parcelStates.flatMap((from) => onward[from].map((to): Step => [from, to])),
  unsold: [
    ["announced", "proposed"],
    ["announced", "ready"],
  ],
  withdrawn: [
    ["proposed", "ready"],
    ["announced", "proposed"],
    ["announced", "ready"],
  ],
  rescinded: each(between("sold", "building"), toReady),
  recovered: each(between("contracted", "inUse"), toReady),
  transferred: each(between("delivered", "inUse"), (state) => state),
};

export type ParcelMove = { kind: ParcelMoveKind; from: ParcelState; to: ParcelState };

/** Whether a move of this kind leads from one state to the other. */
export const canMoveParcel = ({ kind, from, to }: ParcelMove): boolean =>
  steps[kind].some(([start, end]) => start === from && end === to);

/** Every move open from a state, onward ones first. */
export const parcelMovesFrom = (state: ParcelState): ParcelMove[] =>
  parcelMoveKinds.flatMap((kind) =>
    steps[kind].filter(([from]) => from === state).map(([from, to]) => ({ kind, from, to })),
  );

/** Moves after which the land stands ready again, free of what it was supplied on. */
export const endsSupply = (kind: ParcelMoveKind): boolean => kind === "rescinded" || kind === "recovered";

export const needsReason = (kind: ParcelMoveKind): boolean => kind !== "advance";

/** 公告, 合同, 交地确认书, and the paper that ends or passes on a right have a number to put down. */
export const needsEvidence = ({ kind, to }: Omit<ParcelMove, "from">): boolean =>
  endsSupply(kind) ||
  kind === "transferred" ||
  (kind === "advance" && (to === "announced" || to === "contracted" || to === "delivered"));

export type ParcelMoveRequest = ParcelMove & {
  on: string;
  today: string;
  /** Day of the move before this one. */
  lastMovedOn: string | null;
  reason: string | null;
  evidenceNo: string | null;
  holderName: string | null;
  isRetired: boolean;
  isAllocated: boolean;
  isSeized: boolean;
  /** 已认定为闲置, not settled yet (闲置土地处置办法 art. 24). */
  isIdle: boolean;
};

export type ParcelMoveRefusal =
  | "PARCEL_RETIRED"
  | "PARCEL_MOVE_NOT_OPEN"
  | "PARCEL_MOVE_IN_FUTURE"
  | "PARCEL_MOVE_BEFORE_LAST"
  | "PARCEL_MOVE_NEEDS_REASON"
  | "PARCEL_MOVE_NEEDS_EVIDENCE"
  | "PARCEL_MOVE_NEEDS_HOLDER"
  | "PARCEL_STILL_ALLOCATED"
  | "PARCEL_SEIZED"
  | "PARCEL_IDLE_NO_TRANSFER";

const checks: readonly (readonly [ParcelMoveRefusal, (move: ParcelMoveRequest) => boolean])[] = [
  ["PARCEL_RETIRED", ({ isRetired }) => isRetired],
  ["PARCEL_MOVE_NOT_OPEN", (move) => !canMoveParcel(move)],
  ["PARCEL_MOVE_IN_FUTURE", ({ on, today }) => on > today],
  ["PARCEL_MOVE_BEFORE_LAST", ({ on, lastMovedOn }) => lastMovedOn !== null && on < lastMovedOn],
  ["PARCEL_STILL_ALLOCATED", ({ kind, isAllocated }) => endsSupply(kind) && isAllocated],
  ["PARCEL_SEIZED", ({ kind, isSeized }) => kind === "transferred" && isSeized],
  ["PARCEL_IDLE_NO_TRANSFER", ({ kind, isIdle }) => kind === "transferred" && isIdle],
  ["PARCEL_MOVE_NEEDS_REASON", ({ kind, reason }) => needsReason(kind) && reason === null],
  ["PARCEL_MOVE_NEEDS_EVIDENCE", (move) => needsEvidence(move) && move.evidenceNo === null],
  ["PARCEL_MOVE_NEEDS_HOLDER", ({ kind, holderName }) => kind === "transferred" && holderName === null],
];

/** Whether a move may be made; the first rule that speaks against it otherwise. */
export function checkParcelMove(move: ParcelMoveRequest): Result<ParcelState, ParcelMoveRefusal> {
  const broken = checks.find(([, isBroken]) => isBroken(move));
  return broken ? refuse(broken[0]) : ok(move.to);
}
