import { z } from "zod";
import { endsSupply, type ParcelMove } from "./parcel-moves";
import { ownerships, supplyMethods } from "./parcel-rights";

const day = z.string().nullable();
const words = z.string().nullable();
const amount = z.number().nullable();

/** What a move may write beside the state, and what its undoing writes back. */
export const supplyColumns = z
  .object({
    ownership: z.enum(ownerships).nullable(),
    holderId: words,
    supplyMethod: z.enum(supplyMethods).nullable(),
    isFlexibleTerm: z.boolean(),
    termYears: amount,
    termFrom: day,
    termTo: day,
    startPriceFen: amount,
    dealPriceFen: amount,
    pricePaidFen: amount,
    depositFen: amount,
    isMortgaged: z.boolean(),
    noticeNo: words,
    contractNo: words,
    agreedDeliveryOn: day,
    deliveredOn: day,
    agreedStartOn: day,
    agreedCompletionOn: day,
    startedOn: day,
    completedOn: day,
    productionOn: day,
  })
  .partial();
export type SupplyColumns = z.output<typeof supplyColumns>;

/** Land that comes back is supplied anew: nothing of the former contract stays on it but its history. */
const unsupplied: SupplyColumns = {
  ownership: "reserve",
  holderId: null,
  supplyMethod: null,
  isFlexibleTerm: false,
  termYears: null,
  termFrom: null,
  termTo: null,
  startPriceFen: null,
  dealPriceFen: null,
  pricePaidFen: null,
  depositFen: null,
  isMortgaged: false,
  noticeNo: null,
  contractNo: null,
  agreedDeliveryOn: null,
  deliveredOn: null,
  agreedStartOn: null,
  agreedCompletionOn: null,
  startedOn: null,
  completedOn: null,
  productionOn: null,
};

type Made = ParcelMove & { on: string; evidenceNo: string | null; holderId: string | null };

function onwardColumns({ to, on, evidenceNo, holderId }: Made): SupplyColumns {
  switch (to) {
    case "ready":
      return { ownership: "reserve" };
    case "announced":
      return { noticeNo: evidenceNo };
    case "contracted":
      return { contractNo: evidenceNo, ownership: "enterprise", ...(holderId ? { holderId } : {}) };
    case "delivered":
      return { deliveredOn: on };
    case "started":
      return { startedOn: on };
    case "completed":
      return { completedOn: on };
    case "inProduction":
      return { productionOn: on };
    default:
      return {};
  }
}

/** The columns a move writes beside the state. */
export function columnsOfMove(move: Made): SupplyColumns {
  if (endsSupply(move.kind)) return unsupplied;
  if (move.kind === "transferred") return { holderId: move.holderId, contractNo: move.evidenceNo };
  if (move.kind === "unsold" || move.kind === "withdrawn") return { noticeNo: null };
  return onwardColumns(move);
}
