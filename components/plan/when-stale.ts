import { failureOf } from "@/lib/api/failure";

/** Passes a failure on; where somebody else was first, what holds now is read as well. */
export const whenStale =
  (onStale: () => void) =>
  (error: unknown): never => {
    if (failureOf(error).code === "CONFLICT") onStale();
    throw error;
  };
