import { measures } from "@/domain/amount/measure";
import type { CountingRule, CountingRules } from "@/domain/counting/rule";
import { measureText } from "@/lib/text/amounts";
import { conditionsText, shareText } from "@/lib/text/counting-conditions";

const outcome = (rule: CountingRule) => `${conditionsText(rule)}，${shareText(rule.shareBp)}`;

function changesOfRule(before: CountingRule, after: CountingRule): string[] {
  return [
    ...(before.isActive === after.isActive ? [] : [after.isActive ? "启用" : "停用"]),
    ...(before.words === after.words ? [] : [`改称“${after.words}”`]),
    ...(outcome(before) === outcome(after) ? [] : [`改为${outcome(after)}`]),
    ...(before.basis === after.basis ? [] : ["改依据"]),
  ];
}

function changesOfList(before: readonly CountingRule[], after: readonly CountingRule[]): string[] {
  const kept = after.filter(({ id }) => before.some((rule) => rule.id === id));
  const order = before.filter(({ id }) => after.some((rule) => rule.id === id)).map(({ id }) => id);
  const isMoved = kept.some(({ id }, index) => id !== order[index]);
  return [
    ...after.filter((rule) => !kept.includes(rule)).map((rule) => `增加“${rule.words}”`),
    ...before.filter(({ id }) => !order.includes(id)).map((rule) => `删除“${rule.words}”`),
    ...kept.flatMap((rule) => {
      const earlier = before.find(({ id }) => id === rule.id);
      const changes = earlier ? changesOfRule(earlier, rule) : [];
      return changes.length > 0 ? [`“${earlier?.words}”${changes.join("，")}`] : [];
    }),
    ...(isMoved ? ["调整次序"] : []),
  ];
}

/** What one revision of the rules changed against the one before, a line a measure. */
export const ruleChanges = (before: CountingRules, after: CountingRules): string[] =>
  measures.flatMap((measure) => {
    const changes = changesOfList(before[measure], after[measure]);
    return changes.length > 0 ? [`${measureText[measure]}：${changes.join("；")}`] : [];
  });
