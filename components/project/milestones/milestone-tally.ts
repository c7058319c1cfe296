import type { MilestoneItem } from "@/domain/milestone/milestone-item.schema";

/** 已完成 7 项，共 12 项；逾期 2 项，受阻 1 项. */
export function milestoneTally(items: readonly MilestoneItem[]): string {
  const taken = items.filter(({ state }) => state !== "notApplicable");
  const count = (light: MilestoneItem["light"]) => taken.filter((item) => item.light === light).length;
  const [late, blocked] = [count("late"), count("blocked")];
  const trouble = [late > 0 ? `逾期 ${late} 项` : "", blocked > 0 ? `受阻 ${blocked} 项` : ""].filter(
    Boolean,
  );
  const done = `完成 ${count("done")} 项，共 ${taken.length} 项`;
  return trouble.length > 0 ? `${done}；${trouble.join("，")}` : done;
}
