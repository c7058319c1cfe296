import { type Distribution, mixed } from "@/domain/forecast/distribution";

/** Halves of the normal distribution's axis, near enough that a wider or finer grid changes nothing visible. */
const reach = 3.2;
const stepZ = 0.2;

export type FactorNode = { factor: number; weight: number };

/**
 * A lognormal factor with mean 1 and the given standard deviation, as 33 weighted values; mean and standard deviation
 * of these are exact.
 */
export function commonFactor(deviation: number): FactorNode[] {
  if (deviation <= 0) return [{ factor: 1, weight: 1 }];
  const sigma = Math.sqrt(Math.log(1 + deviation ** 2));
  const count = Math.round((2 * reach) / stepZ) + 1;
  const points = Array.from({ length: count }, (_, index) => {
    const z = -reach + index * stepZ;
    return { factor: Math.exp(sigma * z - sigma ** 2 / 2), weight: Math.exp(-(z ** 2) / 2) };
  });
  const total = points.reduce((sum, { weight }) => sum + weight, 0);
  const mean = points.reduce((sum, { factor, weight }) => sum + factor * weight, 0) / total;
  const variance = points.reduce((sum, { factor, weight }) => sum + (factor - mean) ** 2 * weight, 0) / total;
  const scale = deviation / Math.sqrt(variance);
  return points.map(({ factor, weight }) => ({
    factor: 1 + (factor - mean) * scale,
    weight: weight / total,
  }));
}

/** What is to come when a good or bad year moves all of it: the mean stays, the range widens. */
export function withCommonFactor(toCome: Distribution, deviation: number): Distribution {
  const nodes = commonFactor(deviation);
  if (nodes.length === 1) return toCome;
  return mixed(
    nodes.map(({ factor, weight }) => ({
      weight,
      given: { ...toCome, values: toCome.values.map((value) => value * factor) },
    })),
  );
}
