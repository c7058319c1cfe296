import { type AreaRange, emptySiteNeed, type SiteNeed } from "@/domain/site-need/site-need";

/** Share by which a site may be smaller or larger than the one figure a project has named so far. */
const leeway = 0.2;

const around = (area: number | null): AreaRange | null =>
  area === null || area <= 0
    ? null
    : { least: Math.ceil(area * (1 - leeway)), most: Math.floor(area * (1 + leeway)) };

/**
 * A need made of the areas a project was registered with, hundredths of ㎡, a fifth more or less; null when it named
 * none. It asks for nothing else and is shown as an estimate.
 */
export function estimatedNeed(land: number | null, floor: number | null): SiteNeed | null {
  const [landRange, floorRange] = [around(land), around(floor)];
  if (landRange === null && floorRange === null) return null;
  return { ...emptySiteNeed, land: landRange, floor: floorRange };
}
