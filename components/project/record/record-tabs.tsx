"use client";

import { parseAsStringLiteral, useQueryState } from "nuqs";
import type { MouseEvent } from "react";
import { LinkTabs } from "@/components/ui/link-tabs";
import { paths } from "@/lib/paths";

export const recordTabs = ["overview", "milestones", "files", "people", "sites", "funds"] as const;
export type RecordTab = (typeof recordTabs)[number];

const tabText: Record<RecordTab, string> = {
  overview: "概览",
  milestones: "里程碑",
  files: "材料",
  people: "人员",
  sites: "选址",
  funds: "资金",
};

const parser = parseAsStringLiteral(recordTabs).withDefault("overview");

/** The open part of the record; in the URL, so that a link leads straight to it. */
export const useRecordTab = () => useQueryState("tab", { ...parser, history: "push", scroll: false });

const isPlainClick = (event: MouseEvent) =>
  event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);

type RecordTabsProps = { projectId: string; tabs: readonly RecordTab[] };

/** The parts of a record, each with its address; switching needs no server. */
export function RecordTabs({ projectId, tabs }: RecordTabsProps) {
  const [current, setTab] = useRecordTab();
  return (
    <LinkTabs
      label="项目内容"
      tabs={tabs.map((tab) => ({
        href: tab === "overview" ? paths.project(projectId) : `${paths.project(projectId)}?tab=${tab}`,
        label: tabText[tab],
        isCurrent: tab === current,
        onClick: (event: MouseEvent) => {
          if (!isPlainClick(event)) return;
          event.preventDefault();
          void setTab(tab);
        },
      }))}
    />
  );
}
