"use client";

import { useState } from "react";

/** One act at a time, and what the last one failed with. */
export function usePending() {
  const [isPending, setIsPending] = useState(false);
  const [error, setError] = useState<unknown>();
  const run = async (act: () => Promise<void>) => {
    setIsPending(true);
    setError(undefined);
    try {
      await act();
    } catch (failure) {
      setError(failure);
    } finally {
      setIsPending(false);
    }
  };
  return { isPending, error, run };
}
