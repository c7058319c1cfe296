import type { LandUseCode } from "@/domain/land/land-use-code";
import type { Ownership } from "@/domain/land/parcel-rights";
import type { ParcelState, ParcelUse } from "@/domain/land/parcel-state";
import type { Zone } from "@/domain/land/zone";
import type { ParcelRow } from "./parcels";
import { createRandom, type Random } from "./random";

const useCode: Record<ParcelUse, LandUseCode> = {
  industrial: "100101",
  logistics: "110101",
  research: "0802",
  commercial: "0902",
  standardFactory: "100101",
};

/** 地籍区 and 地籍子区 of the zones, invented. */
const cadastralArea: Record<Zone, string> = {
  central: "120118001001",
  south: "120118001004",
  north: "120118001006",
  smart: "120118002001",
  biomedical: "120118002003",
};

const controls: Record<ParcelUse, Partial<ParcelRow>> = {
  industrial: {
    buildingDensityMin: "40.00",
    greenRatioMax: "20.00",
    heightLimitM: "36.00",
    setbackM: "8.00",
  },
  logistics: {
    buildingDensityMin: "40.00",
    greenRatioMax: "20.00",
    heightLimitM: "24.00",
    setbackM: "10.00",
  },
  research: { buildingDensityMin: "30.00", greenRatioMax: "30.00", heightLimitM: "50.00", setbackM: "10.00" },
  commercial: {
    buildingDensityMin: "30.00",
    greenRatioMax: "30.00",
    heightLimitM: "50.00",
    setbackM: "10.00",
  },
  standardFactory: {
    buildingDensityMin: "40.00",
    greenRatioMax: "20.00",
    heightLimitM: "36.00",
    setbackM: "8.00",
  },
};

const standards: Record<ParcelUse, Partial<ParcelRow>> = {
  industrial: { taxFloorWanPerMu: "20.00", outputFloorWanPerMu: "400.00", researchShareMin: "3.00" },
  logistics: { taxFloorWanPerMu: "12.00", outputFloorWanPerMu: "220.00" },
  research: { taxFloorWanPerMu: "25.00", outputFloorWanPerMu: "350.00", researchShareMin: "8.00" },
  commercial: {},
  standardFactory: { taxFloorWanPerMu: "20.00", outputFloorWanPerMu: "380.00", researchShareMin: "3.00" },
};

const suppliedStates: readonly ParcelState[] = [
  "contracted",
  "delivered",
  "started",
  "building",
  "completed",
  "inProduction",
  "inUse",
];

function ownershipOf(state: ParcelState): Ownership {
  if (isUnplanned(state)) return "collective";
  return suppliedStates.includes(state) ? "enterprise" : "reserve";
}

/** 控规 of these is still being revised. */
const isUnplanned = (state: ParcelState) => state === "planned" || state === "acquiring";

const currentUses: Record<ParcelState, string> = {
  planned: "农用地、设施农用地",
  acquiring: "拆迁腾退中",
  ready: "空闲",
  proposed: "空闲",
  announced: "空闲",
  sold: "空闲",
  contracted: "空闲",
  delivered: "空闲",
  started: "施工场地",
  building: "施工场地",
  completed: "厂房",
  inProduction: "厂房",
  inUse: "厂房",
};

/** 四至 from the roads a parcel lies between; the other two sides are its neighbours. */
function bounds(random: Random, { location, zone }: ParcelRow): Partial<ParcelRow> {
  const [first = "规划路", second = "规划路"] = (location ?? "").replace(/交口.*/, "").split("与");
  const neighbour = zone === "central" ? "既有厂区围墙" : "相邻宗地";
  const sides = random.shuffle([first, second, neighbour, "规划绿化带"]);
  return {
    boundedEast: sides[0],
    boundedSouth: sides[1],
    boundedWest: sides[2],
    boundedNorth: sides[3],
  };
}

/** What the register and the plan say of a parcel, whoever has it. */
export function withFacts(parcel: ParcelRow, index: number): ParcelRow {
  const random = createRandom(`facts ${parcel.code}`);
  const use = parcel.plannedUse;
  const state = parcel.state;
  const cadastral = `${cadastralArea[parcel.zone]}GB${String(index + 1).padStart(5, "0")}`;
  const general = {
    ...parcel,
    ...bounds(random, parcel),
    landUseCode: useCode[use],
    currentUse: currentUses[state],
    landGrade: "工业用地九级",
    ownership: ownershipOf(state),
  };
  if (isUnplanned(state)) return { ...general, landGrade: null };
  return {
    ...general,
    ...controls[use],
    ...standards[use],
    cadastralCode: cadastral,
    realEstateUnitNo: `${cadastral}W00000000`,
    collectedSqm: random.chance(0.3) ? (Number(parcel.areaSqm) * 0.06).toFixed(2) : null,
    parkingNote: "机动车每百平方米建筑面积 0.3 位，非机动车 1.0 位",
    compatibleUses: use === "industrial" ? "配套行政办公及生活服务设施不超过用地面积的 7%" : null,
    controlPlanNo: `津静政规批〔${random.pick(["2022", "2023", "2024"])}〕${random.integer(11, 88)}号`,
    energyCeilingTcePerWan: use === "industrial" ? random.pick(["0.1200", "0.1500", "0.1800"]) : null,
    emissionStandard: use === "industrial" ? "挥发性有机物执行 2 级管控，污水纳管" : null,
    capacityMonths: use === "industrial" ? 24 : null,
  };
}
