"use client";

import { useEffect } from "react";
import { Button } from "@/components/ui/button";
import { probe, retryMs } from "./wall-probe";

/** Nobody stands by a wall to press a button: it tries again by itself until the figures can be read. */
export function WallFailed({ onRetry }: { onRetry: () => void }) {
  useEffect(() => {
    const timer = window.setInterval(async () => {
      if ((await probe()) === "live") onRetry();
    }, retryMs);
    return () => window.clearInterval(timer);
  }, [onRetry]);
  return (
    <main className="grid min-h-dvh place-content-center gap-4 p-6 text-center">
      <h1 className="text-2xl font-semibold">数据没有读出来</h1>
      <p className="text-lg text-ink-muted">每 15 秒自动重试，恢复后回到大屏</p>
      <p>
        <Button icon="refresh" onClick={onRetry}>
          立即重试
        </Button>
      </p>
    </main>
  );
}
