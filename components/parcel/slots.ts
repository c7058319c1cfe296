import type { ReactNode } from "react";

/** Places where a page puts what other features know of the parcel. */
export type ParcelSlots = {
  /** Who wants it and who has it. */
  claims?: ReactNode;
  /** Where it lies. */
  map?: ReactNode;
  files?: ReactNode;
  /** What the idle-land engine finds. */
  idle?: ReactNode;
  patrols?: ReactNode;
  /** Boundary files in and out. */
  survey?: ReactNode;
  benefit?: ReactNode;
};
