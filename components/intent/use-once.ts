import { useRef, useState } from "react";

/** Runs one task at a time; a second call while it runs does nothing. */
export function useOnce() {
  const isRunning = useRef(false);
  const [isPending, setIsPending] = useState(false);
  const run = (task: () => Promise<void>) => {
    if (isRunning.current) return;
    isRunning.current = true;
    setIsPending(true);
    void task().finally(() => {
      isRunning.current = false;
      setIsPending(false);
    });
  };
  return { run, isPending };
}
