import type { StoredShape } from "@/db/schema/boundaries";
import type { Ring, Shape } from "@/domain/survey/geometry";

type StoredRing = StoredShape[number]["outer"];

const toRing = (ring: StoredRing): Ring => ring.map(([east, north]) => ({ east, north }));

/** A boundary as the domain measures it. */
export const shapeOf = (stored: StoredShape): Shape =>
  stored.map(({ outer, holes }) => ({ outer: toRing(outer), holes: holes.map(toRing) }));
