import { z } from "zod";
import { gateItemKey } from "./gate-item";
import { gateItem } from "./gate-item.schema";
import { coreItems, decidingRoles, type GateRules } from "./gates";
import { stages } from "./stage";

export const gateRulesKey = "project.gates";

const itemsField = z
  .array(gateItem)
  .max(120, "条件过多")
  .refine((items) => new Set(items.map(gateItemKey)).size === items.length, { error: "同一条件只列一次" })
  .refine(
    (items) =>
      !items.some(({ kind }) => kind === "term") ||
      items.some(({ kind, code }) => kind === "record" && code === "formalContract"),
    { error: "要求合同条款的阶段须同时要求正式合同" },
  );

const gate = z.object({
  items: itemsField,
  deciders: z
    .array(z.enum(decidingRoles))
    .min(1, "至少选一个办理角色")
    .max(decidingRoles.length)
    .refine((roles) => new Set(roles).size === roles.length, { error: "同一角色只列一次" }),
});

/** Gates as an office may set them: known items only, the core of a lead never left out. */
export const gateRulesSetting = z.record(z.enum(stages), gate).superRefine((rules, context) => {
  const kept = new Set(rules.L0.items.map(gateItemKey));
  if (coreItems.some((item) => !kept.has(gateItemKey(item)))) {
    context.addIssue({ code: "custom", path: ["L0", "items"], message: "登记线索的基本内容不能取消" });
  }
}) satisfies z.ZodType<GateRules>;
