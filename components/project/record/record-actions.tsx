"use client";

import { Menu, type MenuItem } from "@/components/ui/menu";
import type { SettableStanding } from "@/domain/project/deciders";
import { stageText } from "@/lib/text/stages";
import { useRecord } from "./record-context";

const standingActions: Record<SettableStanding, Pick<MenuItem, "label" | "icon" | "isDanger">> = {
  normal: { label: "恢复正常", icon: "undo" },
  suspended: { label: "暂缓", icon: "pause" },
  transferred: { label: "流转到其他园区", icon: "transfer", isDanger: true },
};

/** What may be done to the record besides moving it on. */
export function RecordMenu() {
  const { project, open } = useRecord();
  const { assign, backTo, importTo, standings, requestTermination } = project.abilities;
  const moves: MenuItem[] = [];
  if (assign) {
    moves.push({
      id: "assign",
      label: project.owner ? "改派责任人" : "分派责任人",
      icon: "user",
      onAction: () => open({ kind: "assign" }),
    });
  }
  if (backTo.length > 0) {
    moves.push({ id: "back", label: "退回阶段", icon: "arrow-left", onAction: () => open({ kind: "back" }) });
  }
  for (const to of importTo) {
    moves.push({
      id: `import-${to}`,
      label: `按导入登记直接进入${stageText[to]}`,
      icon: "download",
      onAction: () => open({ kind: "import", to }),
    });
  }
  const changes: MenuItem[] = standings.map((to) => ({
    id: to,
    ...standingActions[to],
    onAction: () => open({ kind: "standing", to }),
  }));
  if (requestTermination) {
    changes.push({
      id: "terminate",
      label: "申请终止",
      icon: "stop",
      isDanger: true,
      onAction: () => open({ kind: "termination" }),
    });
  }
  if (project.abilities.delete) {
    changes.push({
      id: "delete",
      label: "删除线索",
      icon: "trash",
      isDanger: true,
      onAction: () => open({ kind: "delete" }),
    });
  }
  const groups = [
    { id: "moves", items: moves },
    { id: "standing", items: changes },
  ].filter(({ items }) => items.length > 0);
  if (groups.length === 0) return null;
  return <Menu label="更多操作" groups={groups} />;
}
