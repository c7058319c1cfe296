import type { buildings, enterprises, units } from "@/db/schema";
import { addMonths, type IsoDate, isoDate } from "@/domain/calendar/date";
import { normalizeEnterpriseName } from "@/domain/enterprise/name";
import type { Zone } from "@/domain/land/zone";
import type { BuildingKind, FireClass } from "@/domain/premises/premises";
import { initialsOf } from "./initials";
import { createRandom, type Random } from "./random";
import { syntheticUscc } from "./synthetic-uscc";
import { officeInstant } from "./timeline";

export type BuildingRow = typeof buildings.$inferInsert & { id: string };
export type UnitRow = typeof units.$inferInsert & { id: string };
export type TenantRow = typeof enterprises.$inferInsert & { id: string };

type Fit = {
  heightM: string;
  loadTPerSqm: string;
  craneT: string | null;
  powerKva: number;
  steamTPerHour: string | null;
  rentFen: number;
};

type Plan = {
  code: string;
  name: string;
  kind: BuildingKind;
  zone: Zone;
  location: string;
  completedOn: string;
  floorAreaRatio: string;
  fireClass: FireClass;
  note: string;
  /** Units of each floor from the first, in ㎡. */
  floors: readonly (readonly number[])[];
  ground: Fit;
  upper: Fit;
};

const heavy: Fit = {
  heightM: "9.00",
  loadTPerSqm: "3.00",
  craneT: "10.0",
  powerKva: 630,
  steamTPerHour: null,
  rentFen: 2200,
};
const workshop: Fit = {
  heightM: "7.20",
  loadTPerSqm: "2.00",
  craneT: "5.0",
  powerKva: 500,
  steamTPerHour: null,
  rentFen: 2000,
};
const upstairs: Fit = {
  heightM: "4.80",
  loadTPerSqm: "0.80",
  craneT: null,
  powerKva: 315,
  steamTPerHour: null,
  rentFen: 1600,
};
const laboratory: Fit = {
  heightM: "4.50",
  loadTPerSqm: "0.50",
  craneT: null,
  powerKva: 250,
  steamTPerHour: "0.50",
  rentFen: 3500,
};
const office: Fit = {
  heightM: "3.60",
  loadTPerSqm: "0.25",
  craneT: null,
  powerKva: 120,
  steamTPerHour: null,
  rentFen: 4500,
};

/** Six buildings in the zones the plan names; sizes, rents and figures are invented. */
const plans: readonly Plan[] = [
  {
    code: "CF-ZN-01",
    name: "智能产业园 1 号厂房",
    kind: "standardFactory",
    zone: "smart",
    location: "智能一路与创新道交口东侧",
    completedOn: "2021-09-30",
    floorAreaRatio: "1.60",
    fireClass: "d",
    note: "首层通高可进重型设备，货梯 2 部",
    floors: [
      [2100, 2100],
      [1400, 1400, 1400],
      [1400, 1400, 1400],
    ],
    ground: workshop,
    upper: upstairs,
  },
  {
    code: "CF-ZN-02",
    name: "智能产业园 2 号厂房",
    kind: "standardFactory",
    zone: "smart",
    location: "智能一路与创新道交口西侧",
    completedOn: "2022-06-30",
    floorAreaRatio: "1.80",
    fireClass: "c",
    note: "装配、检测类企业集中",
    floors: [[4200], [2100, 2100], [2100, 2100], [1050, 1050, 1050, 1050]],
    ground: workshop,
    upper: upstairs,
  },
  {
    code: "CF-ZN-03",
    name: "智能产业园 3 号厂房",
    kind: "standardFactory",
    zone: "smart",
    location: "智能三路南侧",
    completedOn: "2024-12-20",
    floorAreaRatio: "1.00",
    fireClass: "d",
    note: "单层重载厂房，行车轨道已敷设",
    floors: [[3600, 3600]],
    ground: heavy,
    upper: heavy,
  },
  {
    code: "YF-SW-01",
    name: "生物医药产业园研发楼",
    kind: "researchBuilding",
    zone: "biomedical",
    location: "康宁道与生物一路交口",
    completedOn: "2023-05-31",
    floorAreaRatio: "1.80",
    fireClass: "c",
    note: "独立排风井，污水预处理站已投用",
    floors: [[800, 800], [800, 800], [530, 530, 530], [1600], [1600], [800, 800]],
    ground: laboratory,
    upper: laboratory,
  },
  {
    code: "CF-BQ-01",
    name: "北区标准厂房",
    kind: "standardFactory",
    zone: "north",
    location: "静陈路东侧",
    completedOn: "2018-11-15",
    floorAreaRatio: "1.20",
    fireClass: "c",
    note: "原自行车零部件厂房改造",
    floors: [
      [2000, 2000],
      [2000, 2000],
    ],
    ground: workshop,
    upper: upstairs,
  },
  {
    code: "SW-ZX-01",
    name: "中心区商务楼",
    kind: "officeBuilding",
    zone: "central",
    location: "泰安道与广海道交口北侧",
    completedOn: "2020-08-28",
    floorAreaRatio: "2.50",
    fireClass: "e",
    note: "首层为政务和金融服务",
    floors: [[900], [450, 450], [450, 450], [300, 300, 300], [900], [450, 450], [300, 300, 300], [900]],
    ground: office,
    upper: office,
  },
];

/** Firms that rent without being a project: invented. */
const tenantNames = [
  "天津津海精密模具有限公司",
  "天津恒拓自动化设备有限公司",
  "天津瑞康检测技术服务有限公司",
  "天津新程电子装配有限公司",
  "天津华佑包装材料有限公司",
  "天津智衡仪器仪表有限公司",
  "天津润和医疗器械有限公司",
  "天津联创软件服务有限公司",
] as const;

const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);

const stamps = (at: Date) => ({ isDemo: true, createdAt: at.toISOString(), updatedAt: at.toISOString() });

function unitsOf(random: Random, plan: Plan, building: BuildingRow, at: Date): UnitRow[] {
  return plan.floors.flatMap((sizes, index) => {
    const { rentFen, ...fit } = index === 0 ? plan.ground : plan.upper;
    return sizes.map(
      (size, place): UnitRow => ({
        id: random.uuid(at),
        buildingId: building.id,
        code: sizes.length === 1 ? `${index + 1}F` : `${index + 1}-${String(place + 1).padStart(2, "0")}`,
        floor: index + 1,
        areaSqm: size.toFixed(2),
        ...fit,
        waterTPerDay: (size / 100).toFixed(1),
        sewageTPerDay: (size / 125).toFixed(1),
        gasM3PerHour: plan.kind === "standardFactory" ? "60.0" : null,
        rentFenPerSqmMonth: rentFen,
        freeFrom: building.completedOn ?? null,
        isWithdrawn: false,
        ...stamps(at),
      }),
    );
  });
}

/** The buildings with their units, and the firms that rent in them. A tenth of the floor area is stairs, shafts and halls. */
export function buildPremises(todayText: string) {
  const today = isoDate(todayText);
  const random = createRandom(`premises ${today}`);
  const rows = plans.map((plan) => {
    const at = officeInstant(random, addMonths(isoDate(plan.completedOn), 1));
    const { floors, ground: _ground, upper: _upper, ...facts } = plan;
    const building: BuildingRow = {
      id: random.uuid(at),
      ...facts,
      floorCount: floors.length,
      floorAreaSqm: (Math.ceil(sum(floors.flat()) / 9) * 10).toFixed(2),
      isPublic: true,
      ...stamps(at),
    };
    return { building, units: unitsOf(random, plan, building, at) };
  });
  return {
    buildings: rows.map(({ building }) => building),
    units: rows.flatMap((row) => row.units),
    tenants: tenantNames.map((name): TenantRow => inventTenant(random, name, today)),
  };
}

function inventTenant(random: Random, name: string, today: IsoDate): TenantRow {
  const at = officeInstant(random, addMonths(today, -30));
  return {
    id: random.uuid(at),
    name,
    normalizedName: normalizeEnterpriseName(name, { fromHongKongOrTaiwan: false }),
    initials: initialsOf(name),
    uscc: syntheticUscc(random, "120118"),
    capitalKind: "domestic",
    regionCode: "120118",
    ...stamps(at),
  };
}
