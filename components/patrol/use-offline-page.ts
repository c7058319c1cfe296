"use client";

import { useEffect, useState } from "react";
import { paths } from "@/lib/paths";
import { patrolCache } from "@/lib/patrol-storage";

const isScript = ({ pathname, origin }: URL) =>
  origin === window.location.origin && pathname.startsWith("/_next/static/");

/** Scripts and styles this page has loaded: what it needs to open again. */
const loadedParts = (): string[] => [
  ...new Set(
    performance
      .getEntriesByType("resource")
      .map(({ name }) => new URL(name))
      .filter(isScript)
      .map(({ pathname, search }) => pathname + search),
  ),
];

/** What the page itself names, also where one came to it from another page. */
const partsNamedIn = (html: string): string[] =>
  [...html.matchAll(/(?:src|href)="(\/_next\/static\/[^"]+)"/g)].flatMap(([, part = ""]) =>
    part ? [part.replaceAll("&amp;", "&")] : [],
  );

async function keepParts(cache: Cache, parts: readonly string[]): Promise<void> {
  const kept = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname + new URL(url).search));
  await Promise.all(parts.filter((part) => !kept.has(part)).map((part) => cache.add(part)));
  const wanted = new Set([...parts, paths.patrol]);
  await Promise.all([...kept].filter((part) => !wanted.has(part)).map((part) => cache.delete(part)));
}

/** Keeps this page and its parts as they are now, and lets go of those of an earlier version. */
async function keepPage(): Promise<boolean> {
  if (!("serviceWorker" in navigator) || !("caches" in window)) return false;
  await navigator.serviceWorker.register("/patrol-worker.js", { scope: paths.patrol });
  const cache = await caches.open(patrolCache);
  const page = await fetch(paths.patrol, { headers: { accept: "text/html" } });
  if (!page.ok || page.redirected) return false;
  const named = partsNamedIn(await page.clone().text());
  await cache.put(paths.patrol, page);
  await keepParts(cache, [...new Set([...loadedParts(), ...named])]);
  return true;
}

export type OfflineReady = "unknown" | "ready" | "no";

/** Whether this page will open without a network; kept anew each time it is opened with one. */
export function useOfflinePage(): OfflineReady {
  const [ready, setReady] = useState<OfflineReady>("unknown");
  useEffect(() => {
    const check = async () => {
      if (!window.isSecureContext) return setReady("no");
      if (!navigator.onLine) return setReady(navigator.serviceWorker?.controller ? "ready" : "no");
      setReady((await keepPage().catch(() => false)) ? "ready" : "no");
    };
    const timer = setTimeout(() => void check(), 1500);
    return () => clearTimeout(timer);
  }, []);
  return ready;
}
