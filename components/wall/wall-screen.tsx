"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { classNames } from "@/lib/class-names";
import { formatInstant } from "@/lib/format/date";
import { probe, retryMs, type WallState } from "./wall-probe";
import { enlargeWall } from "./wall-zoom";

const everyMs = 60_000;

/** Reads the figures again every minute; after an outage as soon as the server answers. */
function useRefresh(): WallState {
  const router = useRouter();
  const [state, setState] = useState<WallState>("live");
  useEffect(() => {
    let isMounted = true;
    let timer = 0;
    const tick = async () => {
      const next = await probe();
      if (!isMounted) return;
      setState(next);
      if (next === "live") router.refresh();
      timer = window.setTimeout(() => void tick(), next === "live" ? everyMs : retryMs);
    };
    const onOnline = () => {
      window.clearTimeout(timer);
      void tick();
    };
    timer = window.setTimeout(() => void tick(), everyMs);
    window.addEventListener("online", onOnline);
    return () => {
      isMounted = false;
      window.clearTimeout(timer);
      window.removeEventListener("online", onOnline);
    };
  }, [router]);
  return state;
}

/** Enlarges the wall to the screen, and keeps it dark while it is open, whatever theme the person works in. */
function useWallRoot() {
  useEffect(() => {
    const root = document.documentElement;
    const theme = root.dataset.theme;
    if (new URLSearchParams(window.location.search).get("theme") !== "light") root.dataset.theme = "dark";
    enlargeWall();
    window.addEventListener("resize", enlargeWall);
    return () => {
      window.removeEventListener("resize", enlargeWall);
      let chosen: string | null = null;
      try {
        chosen = window.localStorage.getItem("theme");
      } catch {
        chosen = theme ?? null;
      }
      if (chosen === null) delete root.dataset.theme;
      else root.dataset.theme = chosen;
    };
  }, []);
}

const stateText: Record<Exclude<WallState, "live">, string> = {
  offline: "连接中断，正在重连",
  signedOut: "登录已失效，请重新登录",
};

type WallScreenProps = { readAt: string; children: ReactNode };

/** The line above the wall: when the figures were read, whether they still are, and the whole screen. */
export function WallStatus({ readAt, children }: WallScreenProps) {
  const state = useRefresh();
  useWallRoot();
  const toggle = () => {
    if (document.fullscreenElement) void document.exitFullscreen();
    else void document.documentElement.requestFullscreen();
  };
  return (
    <div className="ml-auto flex items-center gap-4">
      <p
        role="status"
        className={classNames("tabular-nums", state === "live" ? "text-ink-muted" : "text-behind-text")}
      >
        {state === "live" ? "" : `${stateText[state]}，以下为 `}
        {formatInstant(readAt)} 读取{state === "live" ? "，每分钟更新" : ""}
      </p>
      {children}
      <Button size="sm" icon="monitor" onClick={toggle}>
        全屏
      </Button>
    </div>
  );
}
