import type { ForecastSettings } from "@/domain/forecast/settings";

/** Share of what is to come that has come by a month after signing; 0 before signing, 0.9 in the end by default. */
export function arrivedShare(monthsAfterSigning: number, { spread }: ForecastSettings): number {
  if (monthsAfterSigning < 0) return 0;
  let share = 0;
  let from = -1;
  for (const { upToMonth, shareBp } of spread) {
    const months = upToMonth - from;
    const passed = Math.min(Math.max(monthsAfterSigning - from, 0), months);
    share += (shareBp / 10_000) * (passed / months);
    from = upToMonth;
  }
  return share;
}

export type Slip = { months: number; probability: number };

/** Shape of the delay: a lognormal moved so that its median is zero. */
const shape = 0.5;
const spreadOfUnit = Math.sqrt((Math.exp(shape ** 2) - 1) * Math.exp(shape ** 2));

/** Cumulative normal distribution (Abramowitz & Stegun 7.1.26, error under 1.5e-7). */
function normalBelow(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const poly =
    t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  const erf = 1 - poly * Math.exp(-x * x);
  return z >= 0 ? (1 + erf) / 2 : (1 - erf) / 2;
}

/**
 * Delay against plan in whole months: lognormal with median 0 and the given standard deviation (domain.md 2.5), so
 * early by a few months at most and late with a long tail, cut at three years.
 */
export function slipsOf(sigmaMonths: number): Slip[] {
  if (sigmaMonths <= 0) return [{ months: 0, probability: 1 }];
  const scale = sigmaMonths / spreadOfUnit;
  const below = (months: number) =>
    months <= -scale ? 0 : normalBelow(Math.log(months / scale + 1) / shape);
  const [first, last] = [-Math.floor(scale), 36];
  const slips = Array.from({ length: last - first + 1 }, (_, index) => {
    const months = first + index;
    const low = months === first ? 0 : below(months - 0.5);
    const high = months === last ? 1 : below(months + 0.5);
    return { months, probability: high - low };
  });
  return slips.filter(({ probability }) => probability > 0);
}
