import type { Limit } from "../kernel/rate-limit";

const minute = 60;
const hour = 60 * minute;

/** New submissions; a repeated one with the same key does not count. */
export const submissionLimits = {
  perAddress: { max: 20, windowSeconds: hour },
  perPhone: { max: 5, windowSeconds: 24 * hour },
} as const satisfies Record<string, Limit>;

/** Failed look-ups. The wide counter of a receipt spares the address it was submitted from. */
export const trackingLimits = {
  perReceiptAndAddress: { max: 5, windowSeconds: 15 * minute },
  perAddress: { max: 30, windowSeconds: 15 * minute },
  perReceipt: { max: 50, windowSeconds: hour },
} as const satisfies Record<string, Limit>;
