import { gateItemKey } from "@/domain/project/gate-item";
import type { Gate, GateRules } from "@/domain/project/gates";
import { stages } from "@/domain/project/stage";
import { gateItemText } from "@/lib/text/gates";
import { roleText } from "@/lib/text/roles";
import { stageText } from "@/lib/text/stages";

function changesOf(before: Gate, after: Gate): string[] {
  const [had, has] = [before.items, after.items].map((items) => new Set(items.map(gateItemKey)));
  const added = after.items.filter((item) => !had?.has(gateItemKey(item))).map(gateItemText);
  const removed = before.items.filter((item) => !has?.has(gateItemKey(item))).map(gateItemText);
  const isSame = [...before.deciders].sort().join() === [...after.deciders].sort().join();
  return [
    ...(added.length > 0 ? [`增加${added.join("、")}`] : []),
    ...(removed.length > 0 ? [`取消${removed.join("、")}`] : []),
    ...(isSame ? [] : [`改由${after.deciders.map((role) => roleText[role]).join("、")}办理`]),
  ];
}

/** What one revision of the gates changed against the one before, a line a stage. */
export const gateChanges = (before: GateRules, after: GateRules): string[] =>
  stages.flatMap((stage) => {
    const changes = changesOf(before[stage], after[stage]);
    return changes.length > 0 ? [`${stageText[stage]}：${changes.join("；")}`] : [];
  });
