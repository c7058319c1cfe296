import { roleCan } from "@/domain/access/can";
import type { Permission } from "@/domain/access/permission";
import type { Role } from "@/domain/access/role";
import { paths } from "./paths";

type NavigationIcon =
  | "home"
  | "gauge"
  | "chart"
  | "lead"
  | "project"
  | "inbox"
  | "flag"
  | "check"
  | "yuan"
  | "parcel"
  | "target"
  | "sliders"
  | "users"
  | "building"
  | "shield"
  | "note"
  | "book"
  | "flag"
  | "trash"
  | "lock"
  | "monitor"
  | "edit"
  | "pin";

export type NavigationEntry = { href: string; label: string; icon: NavigationIcon };
/** `unless`: who may that as well finds it elsewhere. */
type GuardedEntry = NavigationEntry & { permission: Permission; unless?: Permission };
export type NavigationGroup = { label: string; entries: readonly NavigationEntry[] };

const navigation = [
  {
    label: "招商",
    entries: [
      { href: paths.cockpit, label: "驾驶舱", icon: "gauge", permission: "cockpit.read" },
      { href: paths.forecast, label: "预测", icon: "chart", permission: "cockpit.read" },
      { href: paths.wall, label: "大屏", icon: "monitor", permission: "cockpit.read" },
      { href: paths.meetings, label: "调度会", icon: "users", permission: "briefing.read" },
      { href: paths.leads, label: "线索", icon: "lead", permission: "project.read" },
      { href: paths.projects, label: "项目", icon: "project", permission: "project.read" },
      { href: paths.intents, label: "意向登记", icon: "inbox", permission: "intent.read" },
      { href: paths.milestones, label: "里程碑", icon: "flag", permission: "milestone.read" },
      {
        href: paths.assignments,
        label: "交办事项",
        icon: "check",
        permission: "meeting.read",
        unless: "briefing.read",
      },
      { href: paths.myIntents, label: "我的登记", icon: "inbox", permission: "intent.readOwn" },
    ],
  },
  {
    label: "台账",
    entries: [
      { href: paths.amounts, label: "资金台账", icon: "yuan", permission: "amount.read" },
      { href: paths.exchangeRates, label: "汇率", icon: "yuan", permission: "amount.read" },
      { href: paths.monthClosings, label: "月结", icon: "lock", permission: "month.read" },
      { href: paths.enterprises, label: "企业", icon: "building", permission: "enterprise.read" },
      { href: paths.plans, label: "规划指标", icon: "target", permission: "plan.read" },
      { href: paths.targets, label: "任务分解", icon: "sliders", permission: "target.read" },
    ],
  },
  {
    label: "土地",
    entries: [
      { href: paths.parcels, label: "地块", icon: "parcel", permission: "parcel.read" },
      { href: paths.premises, label: "载体", icon: "building", permission: "premises.read" },
      { href: paths.matching, label: "供需匹配", icon: "target", permission: "matching.read" },
      { href: paths.landPlan, label: "用地计划", icon: "sliders", permission: "landPlan.read" },
      { href: paths.idleLand, label: "闲置土地", icon: "note", permission: "idleLand.read" },
      { href: paths.benefit, label: "效益评价", icon: "chart", permission: "benefit.read" },
      { href: paths.patrol, label: "巡查", icon: "pin", permission: "patrol.read" },
    ],
  },
  {
    label: "管理",
    entries: [
      { href: paths.users, label: "用户", icon: "users", permission: "user.list" },
      { href: paths.departments, label: "部门", icon: "building", permission: "department.edit" },
      { href: paths.permissions, label: "权限", icon: "shield", permission: "permission.read" },
      { href: paths.audit, label: "审计日志", icon: "note", permission: "audit.read" },
      { href: paths.countingRules, label: "口径规则", icon: "sliders", permission: "counting.read" },
      { href: paths.lifecycle, label: "阶段与时限", icon: "flag", permission: "setting.edit" },
      { href: paths.dictionaries, label: "数据字典", icon: "book", permission: "dictionary.edit" },
      { href: paths.recycleBin, label: "回收站", icon: "trash", permission: "project.delete" },
      { href: paths.demoData, label: "演示数据", icon: "trash", permission: "demo.remove" },
    ],
  },
] as const satisfies readonly { label: string; entries: readonly GuardedEntry[] }[];

const isFor = (role: Role, { permission, unless }: GuardedEntry): boolean =>
  roleCan(role, permission) && !(unless && roleCan(role, unless));

/** What a role finds in the navigation: exactly the pages whose procedures it may call; every role has some. */
export function navigationFor(role: Role): NavigationGroup[] {
  return navigation
    .map((group) => ({
      label: group.label,
      entries: group.entries.filter((entry) => isFor(role, entry)),
    }))
    .filter((group) => group.entries.length > 0);
}

const quickEntry: NavigationEntry = { href: paths.followUp, label: "记跟进", icon: "edit" };

/** Who works outdoors has that at hand, not the order of the navigation. */
const phoneFirst: Partial<Record<Role, readonly string[]>> = {
  landManager: [paths.parcels, paths.patrol, paths.idleLand, paths.projects],
};

/** The phone's bar, at most four: what the role works with most, and for who follows projects up the way to write one. */
export function bottomNavigationFor(role: Role): NavigationEntry[] {
  const all = navigationFor(role).flatMap((group) => group.entries);
  // The forecast is a tab of the cockpit, and the wall is no page for a phone.
  const entries = all.filter(({ href }) => href !== paths.forecast && href !== paths.wall);
  const first = phoneFirst[role];
  if (first) return first.flatMap((path) => entries.find(({ href }) => href === path) ?? []);
  if (!roleCan(role, "followUp.create")) return entries.slice(0, 4);
  return [...entries.slice(0, 2), quickEntry, ...entries.slice(2, 3)];
}

/** Where a role starts: where its daily work is, else at the first of its pages. */
export function homePathFor(role: Role): string {
  if (role === "officer" || role === "agent") return paths.leads;
  if (role === "reviewer") return paths.projects;
  if (role === "landManager") return paths.parcels;
  return navigationFor(role)[0]?.entries[0]?.href ?? paths.home;
}
