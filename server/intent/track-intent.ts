import type { Database } from "@/db/client";
import { intents } from "@/db/schema";
import { parseReceiptNo } from "@/domain/intent/receipt-number";
import { trackedIntent, trackIntentInput } from "@/domain/intent/track-intent.schema";
import { AppError } from "../kernel/app-error";
import { query } from "../kernel/procedure";
import { checkLimit, countHit } from "../kernel/rate-limit";
import { trackingLimits } from "./limits";
import { intentByReceipt, publicViews } from "./public-view";

type IntentRow = typeof intents.$inferSelect;
type Look = { db: Database; receiptNo: string; address: string };

const keysOf = ({ receiptNo, address }: Look) => ({
  pair: `track:${receiptNo}:${address}`,
  address: `track-address:${address}`,
  receipt: `track-receipt:${receiptNo}`,
});

/** Stops before comparing, so that a limited guesser learns nothing even from a right guess. */
async function refuseGuessing(look: Look, row: IntentRow | undefined): Promise<void> {
  const keys = keysOf(look);
  await checkLimit(look.db, keys.pair, trackingLimits.perReceiptAndAddress);
  await checkLimit(look.db, keys.address, trackingLimits.perAddress);
  if (row?.address !== look.address) await checkLimit(look.db, keys.receipt, trackingLimits.perReceipt);
}

async function countFailure(look: Look): Promise<never> {
  const keys = keysOf(look);
  await countHit(look.db, keys.receipt, { ...trackingLimits.perReceipt, max: Number.POSITIVE_INFINITY });
  await countHit(look.db, keys.pair, trackingLimits.perReceiptAndAddress);
  await countHit(look.db, keys.address, trackingLimits.perAddress);
  throw new AppError("NOT_FOUND", { rule: "TRACKING_NOT_FOUND" });
}

const lastFourDigits = (phone: string): string => phone.replace(/\D/g, "").slice(-4);

/**
 * The public state of a submission, by receipt number and the last four digits of its phone. A wrong pair and an
 * unknown number get the same answer at the same cost. Throws LIMIT after repeated failures.
 */
export const trackIntent = query({
  name: "intent.track",
  permission: "public.read",
  summary: "按受理号查询投资意向办理进度",
  method: "POST",
  path: "/intents/track",
  input: trackIntentInput,
  output: trackedIntent,
  run: async ({ db, input, now, request }) => {
    const parsed = parseReceiptNo(input.receiptNo);
    const receiptNo = parsed.ok ? parsed.value : "malformed";
    const look = { db, receiptNo, address: request.address ?? "unknown" };
    const [row] = await db.select().from(intents).where(intentByReceipt(receiptNo));
    await refuseGuessing(look, row);
    if (!row || lastFourDigits(row.phone) !== input.phoneTail) return await countFailure(look);
    const [view] = await publicViews(db, [row], now);
    if (!view) throw new AppError("NOT_FOUND", { rule: "TRACKING_NOT_FOUND" });
    return view;
  },
});
