import { roles } from "@/domain/access/role";
import { byRelation, flat, type MatrixRow, nothingFound } from "./matrix";
import { oldPassword, type World } from "./world";

const colleague = (world: World) => ({ id: world.colleague.id, version: 1 });
const department = (world: World) => ({ id: world.away.id, version: 1 });
const item = (world: World) => ({ id: world.dictionaryItem.id, version: 1 });

const administrator = (username: string) => ({
  username,
  displayName: "管理员",
  password: "Zijinshan#2026-park",
});

const accounts: MatrixRow[] = [
  flat("user.list", ["systemAdmin", "securityAdmin", "departmentHead"]),
  ...byRelation(
    "user.get",
    (world, relation) => ({ id: relation === "department" ? world.colleague.id : world.stranger.id }),
    {
      department: { allow: ["systemAdmin", "securityAdmin", "departmentHead"] },
      elsewhere: { allow: ["systemAdmin", "securityAdmin"], notFound: ["departmentHead"] },
    },
  ),
  flat("user.create", ["systemAdmin"], () => ({ username: "matrix-new", displayName: "周宁" })),
  flat("user.update", ["systemAdmin"], (world) => ({
    ...colleague(world),
    displayName: "周宁",
    departmentId: world.away.id,
  })),
  flat("user.setActivity", ["systemAdmin", "securityAdmin"], (world) => ({
    ...colleague(world),
    isActive: false,
  })),
  flat("user.resetPassword", ["systemAdmin"], colleague),
  flat("user.grantRole", ["securityAdmin"], (world) => ({ ...colleague(world), role: "leader" })),
  flat("user.enterpriseOptions", ["securityAdmin"], () => ({ search: "天津" })),
  flat("user.revokeSessions", ["securityAdmin"], (world) => ({ id: world.colleague.id })),
  ...byRelation(
    "user.previewHandOver",
    (world, relation) => ({ id: relation === "department" ? world.colleague.id : world.stranger.id }),
    {
      department: { allow: ["systemAdmin", "departmentHead"] },
      elsewhere: { allow: ["systemAdmin"], notFound: ["departmentHead"] },
    },
  ),
  ...byRelation(
    "user.handOver",
    (world, relation) => ({
      id: relation === "department" ? world.colleague.id : world.stranger.id,
      toUserId: world.person("officer").userId,
      reason: "离岗",
    }),
    {
      department: { allow: ["systemAdmin", "departmentHead"] },
      elsewhere: { allow: ["systemAdmin"], notFound: ["departmentHead"] },
    },
  ),
];

export const administrationRows: MatrixRow[] = [
  ...accounts,
  flat("account.me", roles),
  flat("account.changePassword", roles, () => ({
    currentPassword: oldPassword,
    newPassword: "Zijinshan#2026-park",
  })),
  flat("account.signOutEverywhere", roles),
  flat("department.list", ["systemAdmin", "securityAdmin"]),
  flat("department.create", ["systemAdmin"], () => ({ code: "matrix", name: "矩阵部" })),
  flat("department.update", ["systemAdmin"], (world) => ({
    ...department(world),
    name: "矩阵二部",
    sort: 1,
  })),
  flat("department.setActivity", ["systemAdmin"], (world) => ({ ...department(world), isActive: false })),
  flat("dictionary.list", ["systemAdmin"], () => ({ kind: "terminationReason" })),
  flat("dictionary.add", ["systemAdmin"], () => ({ kind: "region", code: "990000", label: "矩阵地区" })),
  flat("dictionary.update", ["systemAdmin"], (world) => ({ ...item(world), label: "矩阵原因二", sort: 1 })),
  flat("dictionary.setActivity", ["systemAdmin"], (world) => ({ ...item(world), isActive: false })),
  flat("setting.list", ["systemAdmin", "leader", "statistician", "departmentHead", "landManager"]),
  flat("setting.update", ["systemAdmin"], () => ({
    setting: { key: "project.stuckAfterDays", value: 45 },
    revision: 1,
    reason: "按调度会意见调整",
  })),
  flat("permission.list", ["securityAdmin"]),
  flat("audit.list", ["auditAdmin"]),
  flat("audit.verify", ["auditAdmin"]),
  flat("demo.summary", ["systemAdmin"]),
  flat("demo.remove", ["systemAdmin"], () => ({ confirmation: "清除演示数据" })),
  flat("setup.status", [...roles, "visitor"], () => ({ code: "not-the-code" })),
  nothingFound("setup.createAdministrators", () => ({
    code: "not-the-code-at-all",
    systemAdmin: administrator("matrix-sys"),
    securityAdmin: administrator("matrix-sec"),
    auditAdmin: administrator("matrix-aud"),
  })),
  nothingFound("intent.track", () => ({ receiptNo: "YX261123-7K3M9QPA-W", phoneTail: "1234" })),
];
