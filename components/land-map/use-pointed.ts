import { useState } from "react";

type Pointed = { id: string; pixel: readonly number[] | null };

/** The parcel under the pointer, with the place for its tip, or the one a list or a key has come to. */
export function usePointed() {
  const [pointed, setPointed] = useState<Pointed | null>(null);
  return {
    id: pointed?.id ?? null,
    pixel: pointed?.pixel ?? null,
    hover: (id: string | null, pixel: readonly number[]) => setPointed(id ? { id, pixel } : null),
    point: (id: string | null) => setPointed(id ? { id, pixel: null } : null),
  };
}
