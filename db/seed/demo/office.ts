import type { departments, users } from "@/db/schema";
import type { Role } from "@/domain/access/role";
import { normalizeEnterpriseName } from "@/domain/enterprise/name";
import { initialsOf } from "./initials";
import { createRandom } from "./random";
import { syntheticUscc } from "./synthetic-uscc";

type DepartmentRow = typeof departments.$inferInsert & { id: string };
type UserRow = Omit<typeof users.$inferInsert, "passwordHash"> & { id: string; role: Role };

const random = createRandom("office");
const foundedAt = new Date("2021-01-04T01:00:00Z");
const createdAt = foundedAt.toISOString();

const departmentNames = [
  ["ZS1", "招商一部"],
  ["ZS2", "招商二部"],
  ["ZS3", "招商三部"],
  ["JJFZ", "经济发展部"],
  ["GHZY", "规划资源部"],
  ["HBAJ", "生态环境与应急管理部"],
  ["CZTJ", "财政统计部"],
  ["BGS", "园区办公室"],
  ["XXZX", "信息管理中心"],
] as const;

export type DepartmentCode = (typeof departmentNames)[number][0];

export const departmentRows: readonly DepartmentRow[] = departmentNames.map(([code, name], index) => ({
  id: random.uuid(foundedAt),
  code,
  name,
  sort: (index + 1) * 10,
  isDemo: true,
  createdAt,
  updatedAt: createdAt,
}));

export function departmentId(code: DepartmentCode): string {
  const row = departmentRows.find((department) => department.code === code);
  if (row === undefined) throw new RangeError(`no department ${code}`);
  return row.id;
}

const enterprise = (name: string, regionCode: string, address: string, profile: string) => ({
  id: random.uuid(foundedAt),
  name,
  normalizedName: normalizeEnterpriseName(name),
  initials: initialsOf(name),
  uscc: syntheticUscc(random, regionCode),
  regionCode,
  address,
  profile,
  isDemo: true,
  createdAt,
  updatedAt: createdAt,
});

export const agency = enterprise(
  "北京启珩产业投资顾问有限公司",
  "110108",
  "北京市海淀区学院南路科创大厦",
  "受园区委托在京开展招商推介，合同期至2027年12月。",
);

export const enterpriseOfUser = enterprise(
  "北京澜砺智能传动科技有限公司",
  "110115",
  "北京市大兴区荣华路智造中心",
  "从事机器人关节减速器和伺服传动部件的研发、生产，在京厂房租约2027年上半年到期。",
);

const staff: readonly (readonly [string, string, Role, DepartmentCode | null])[] = [
  ["linzhiyuan", "林致远", "officer", "ZS1"],
  ["songyajing", "宋雅静", "officer", "ZS1"],
  ["gaowenbo", "高文博", "officer", "ZS2"],
  ["xuqinghe", "许清禾", "officer", "ZS2"],
  ["tangjunheng", "唐俊衡", "officer", "ZS3"],
  ["weilanxin", "魏岚欣", "officer", "ZS3"],
  ["qinhaichuan", "秦海川", "departmentHead", "ZS1"],
  ["luoruoyun", "罗若云", "departmentHead", "ZS2"],
  ["duzhengkai", "杜正楷", "departmentHead", "ZS3"],
  ["fansiyuan", "范思源", "reviewer", "JJFZ"],
  ["shenmingxuan", "沈明煊", "reviewer", "GHZY"],
  ["jiangyuning", "江雨宁", "reviewer", "HBAJ"],
  ["fangchengyan", "方承砚", "leader", "BGS"],
  ["taoshuyi", "陶书仪", "leader", "BGS"],
  ["heyunqi", "何允祺", "statistician", "CZTJ"],
  ["shiwanqing", "石婉清", "landManager", "GHZY"],
  ["pengzhehan", "彭哲涵", "agent", null],
  ["luyifan", "陆亦帆", "enterpriseUser", null],
  ["dingshouyi", "丁守一", "systemAdmin", "XXZX"],
  ["wangshenzhi", "汪慎之", "securityAdmin", "XXZX"],
  ["hejianming", "贺鉴明", "auditAdmin", "XXZX"],
  ["yanruochu", "严若初", "statistician", "CZTJ"],
];

const enterpriseIds: Partial<Record<Role, string>> = {
  agent: agency.id,
  enterpriseUser: enterpriseOfUser.id,
};

/** People of the demo office: invented names, at least one a role. Passwords are added when they are stored. */
export const userRows: readonly UserRow[] = staff.map(([username, displayName, role, department], index) => ({
  id: random.uuid(foundedAt),
  username,
  displayName,
  role,
  departmentId: department === null ? null : departmentId(department),
  enterpriseId: enterpriseIds[role] ?? null,
  phone: `022-000001${String(index + 1).padStart(2, "0")}`,
  mustChangePassword: false,
  isDemo: true,
  createdAt,
  updatedAt: createdAt,
}));

export function userId(username: string): string {
  const row = userRows.find((user) => user.username === username);
  if (row === undefined) throw new RangeError(`no user ${username}`);
  return row.id;
}
