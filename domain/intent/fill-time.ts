/** Filled in faster than this, a public form goes to the queue of suspected spam. */
export const shortestFillSeconds = 4;

/** A form page older than this has to be loaded again. */
export const longestFillSeconds = 7 * 24 * 3600;

export type FillTime = "plausible" | "tooFast" | "expired";

/** Judges the seconds between the form being handed out and its submission. */
export function judgeFillTime(seconds: number): FillTime {
  if (seconds < 0 || seconds > longestFillSeconds) return "expired";
  return seconds < shortestFillSeconds ? "tooFast" : "plausible";
}
