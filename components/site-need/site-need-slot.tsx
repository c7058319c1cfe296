"use client";

import dynamic from "next/dynamic";

/** 用地需求 of a project, fetched when its tab is opened. */
export const SiteNeedSlot = dynamic(
  () => import("./site-need-section").then((module) => module.SiteNeedSection),
  { ssr: false },
);
