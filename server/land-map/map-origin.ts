/** Whole metres in the middle of the park (116.93°E, 38.93°N): what every compact shape counts from. */
export const mapOrigin = { east: 39_494_000, north: 4_310_700 };
