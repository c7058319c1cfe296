import { onMillimetre, type Ring, type Shape } from "./geometry";

/** As the database keeps a shape: points `[east, north]` in metres of EPSG:4527 on the millimetre grid, rings open. */
export type StoredRing = readonly (readonly [number, number])[];
export type StoredShape = readonly { outer: StoredRing; holes: readonly StoredRing[] }[];

const packRing = (ring: Ring): [number, number][] =>
  ring.map((point) => {
    const { east, north } = onMillimetre(point);
    return [east, north];
  });

const unpackRing = (ring: StoredRing): Ring => ring.map(([east, north]) => ({ east, north }));

export const toStored = (shape: Shape): StoredShape =>
  shape.map(({ outer, holes }) => ({ outer: packRing(outer), holes: holes.map(packRing) }));

export const fromStored = (stored: StoredShape): Shape =>
  stored.map(({ outer, holes }) => ({ outer: unpackRing(outer), holes: holes.map(unpackRing) }));
