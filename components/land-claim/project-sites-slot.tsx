"use client";

import dynamic from "next/dynamic";

/** 选址 of a project, fetched when its tab is opened. */
export const ProjectSitesSlot = dynamic(
  () => import("./project-sites").then((module) => module.ProjectSites),
  {
    ssr: false,
  },
);
