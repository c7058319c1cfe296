import type { parcelClaims, parcels } from "@/db/schema";
import type { ParcelState, ParcelUse } from "@/domain/land/parcel-state";
import { type Zone, zones } from "@/domain/land/zone";
import type { Stage } from "@/domain/project/stage";
import { hasReached } from "@/domain/project/stage-order";
import { zoneText } from "@/lib/text/industries";
import type { Candidate } from "./candidate";
import { type IdleSceneKey, idleSceneKeys, idleScenes } from "./idle-scenes";
import { sqmOfMu } from "./project-row";
import { createRandom, type Random } from "./random";
import { enteredOn, firstDay, officeInstant } from "./timeline";

export type ParcelRow = typeof parcels.$inferInsert & { id: string };
export type ClaimRow = typeof parcelClaims.$inferInsert;

type ZoneMap = {
  letters: string;
  longitude: number;
  latitude: number;
  roads: readonly string[];
  limitMu: number;
};

/** Zones around the park's middle (116.93°E, 38.93°N), with invented block roads; limits are the plan's areas. */
const zoneMaps: Record<Zone, ZoneMap> = {
  central: {
    letters: "ZX",
    longitude: 116.928,
    latitude: 38.934,
    roads: ["泰安道", "广海道", "工业路"],
    limitMu: 6000,
  },
  south: {
    letters: "NQ",
    longitude: 116.921,
    latitude: 38.912,
    roads: ["徐良路", "银海道", "良王路"],
    limitMu: 9000,
  },
  north: {
    letters: "BQ",
    longitude: 116.936,
    latitude: 38.957,
    roads: ["静陈路", "祥和道", "北环路"],
    limitMu: 9000,
  },
  smart: {
    letters: "ZN",
    longitude: 116.952,
    latitude: 38.936,
    roads: ["智能一路", "智能三路", "创新道"],
    limitMu: 3995,
  },
  biomedical: {
    letters: "SW",
    longitude: 116.957,
    latitude: 38.951,
    roads: ["康宁道", "生物一路", "生物三路"],
    limitMu: 1260,
  },
};

/** State of a parcel whose project has reached a stage. */
const stateAt: Partial<Record<Stage, ParcelState>> = {
  D1: "sold",
  D2: "contracted",
  B1: "started",
  B2: "building",
  B3: "completed",
  O1: "inProduction",
  O2: "inProduction",
};

const intensityFloor: Record<ParcelUse, string | null> = {
  industrial: "300.00",
  logistics: "220.00",
  research: "350.00",
  commercial: null,
  standardFactory: "300.00",
};

export type LandUser = { projectId: string; candidate: Candidate; ownerId: string };

/** `watched`: the land of the idle-land story, by its scene. */
export type Land = {
  parcels: ParcelRow[];
  claims: ClaimRow[];
  watched: Map<IdleSceneKey, string>;
};

const ratios: Record<ParcelUse, readonly [string, string]> = {
  industrial: ["1.00", "2.00"],
  logistics: ["0.80", "1.50"],
  research: ["1.20", "2.50"],
  commercial: ["0.80", "2.00"],
  standardFactory: ["1.50", "2.50"],
};

/** Lays parcels out along the roads of their zone, one number after the other. */
function surveyor(random: Random) {
  const used = new Map<Zone, { count: number; mu: number }>();
  return (
    zone: Zone,
    mu: number,
    state: ParcelState,
    plannedUse: ParcelUse,
    source: Random = random,
  ): ParcelRow | null => {
    const map = zoneMaps[zone];
    const { count, mu: taken } = used.get(zone) ?? { count: 0, mu: 0 };
    if (taken + mu > map.limitMu * 0.96) return null;
    used.set(zone, { count: count + 1, mu: taken + mu });
    const [column, line] = [count % 4, Math.floor(count / 4)];
    const road = map.roads[count % map.roads.length] ?? "";
    const cross = map.roads[(count + 1) % map.roads.length] ?? "";
    const side = source.pick(["东侧", "西侧", "南侧", "北侧"]);
    const at = officeInstant(source, firstDay).toISOString();
    const [floorAreaRatioMin, floorAreaRatioMax] = ratios[plannedUse];
    const code = `GX-${map.letters}-${String(line + 1).padStart(2, "0")}-${String(column + 1).padStart(2, "0")}`;
    const isAvailable = state === "ready" || state === "proposed" || state === "announced";
    return {
      id: source.uuid(new Date(at)),
      code,
      name: `${zoneText[zone]}${String(count + 1)}号地块`,
      zone,
      location: `${road}与${cross}交口${side}`,
      areaSqm: sqmOfMu(mu),
      plannedUse,
      state,
      floorAreaRatioMin,
      floorAreaRatioMax,
      intensityFloorWanPerMu: intensityFloor[plannedUse],
      note: null,
      isPublic: isAvailable,
      centreLongitude: roundTo4(map.longitude + (column - 1.5) * 0.0042 + source.next() * 0.0006),
      centreLatitude: roundTo4(map.latitude + (line - 1.5) * 0.0031 + source.next() * 0.0005),
      isDemo: true,
      createdAt: at,
      updatedAt: at,
    };
  };
}

const roundTo4 = (value: number): number => Math.round(value * 10_000) / 10_000;

type Offer = readonly [zone: Zone, mu: number, state: ParcelState, use: ParcelUse, note: string];

/** Land nobody has yet: what investors may ask for, and what is still being prepared. */
const offers: readonly Offer[] = [
  ["smart", 86, "ready", "industrial", "场地平整，道路、给排水已到红线"],
  ["smart", 132, "ready", "industrial", "可整宗或分割供应"],
  ["smart", 45, "announced", "industrial", "已发布出让公告"],
  ["smart", 64, "proposed", "research", "适合研发总部和中试"],
  ["smart", 38, "ready", "standardFactory", "标准厂房二期用地"],
  ["smart", 210, "acquiring", "industrial", "征收组卷中"],
  ["smart", 168, "planned", "industrial", "待控规修编批复"],
  ["biomedical", 52, "ready", "industrial", "污水管网已接通，适合制剂、器械"],
  ["biomedical", 74, "proposed", "industrial", "出让方案编制中"],
  ["biomedical", 33, "ready", "research", "临健康产业示范区一侧"],
  ["biomedical", 96, "acquiring", "industrial", "收储手续办理中"],
  ["south", 58, "ready", "industrial", "临自行车整车企业集中区"],
  ["south", 41, "announced", "industrial", "已发布出让公告"],
  ["south", 90, "planned", "logistics", "规划物流仓储用地"],
  ["north", 67, "ready", "industrial", "紧邻外环，适合大件运输"],
  ["north", 35, "proposed", "industrial", "低效用地收回后再供应"],
  ["north", 120, "acquiring", "industrial", "收储中"],
  ["central", 18, "ready", "research", "“退二进三”腾退地块"],
  ["central", 26, "proposed", "commercial", "服务配套用地"],
  ["central", 22, "planned", "research", "搬迁整理后分期开发"],
];

/** Parcels of the projects that build, and the land that is still free; talks point at free parcels. */
export function surveyLand(random: Random, users: readonly LandUser[]): Land {
  const survey = surveyor(random);
  const land: Land = { parcels: [], claims: [], watched: new Map() };
  for (const user of users) settle(random, survey, user, land);
  const free = offers.flatMap(([zone, mu, state, use, note]) => {
    const parcel = survey(zone, mu, state, use);
    return parcel ? [{ ...parcel, note }] : [];
  });
  land.parcels.push(...free);
  point(random, users, free, land);
  watch(survey, land);
  return land;
}

/** Draws from its own source, so that the story beside stays as it is. */
function watch(survey: Survey, land: Land): void {
  const random = createRandom("idle land");
  for (const key of idleSceneKeys) {
    const { zone, mu, state, note } = idleScenes[key];
    const parcel = survey(zone, mu, state, "industrial", random);
    if (!parcel) continue;
    land.parcels.push({ ...parcel, note });
    land.watched.set(key, parcel.id);
  }
}

type Survey = ReturnType<typeof surveyor>;

function settle(random: Random, survey: Survey, user: LandUser, land: Land): void {
  const { candidate } = user;
  const { landMu } = candidate.sizes;
  const state = stateAt[candidate.fate.stage];
  const startedOn = enteredOn(candidate.timeline, "D1");
  if (landMu === null || !state || !startedOn || !candidate.isOpen) return;
  const parcel =
    survey(candidate.zone ?? "north", landMu, state, "industrial") ??
    survey("north", landMu, state, "industrial");
  if (!parcel) return;
  land.parcels.push(parcel);
  land.claims.push(claim(random, user, parcel.id, "allocated", startedOn));
}

/** Projects in talks with a site in view: each at a free parcel of its zone. */
function point(random: Random, users: readonly LandUser[], free: readonly ParcelRow[], land: Land): void {
  const sites = new Map(
    zones.map((zone) => [zone, free.filter((parcel) => parcel.zone === zone && parcel.isPublic)]),
  );
  for (const user of users) {
    const { candidate } = user;
    const { stage, standing } = candidate.fate;
    const isTalking = hasReached(stage, "L3") && !hasReached(stage, "D1") && standing === "normal";
    const [site, ...rest] = sites.get(candidate.zone ?? "north") ?? [];
    const on = enteredOn(candidate.timeline, "L3");
    if (!isTalking || candidate.sizes.landMu === null || !site || !on) continue;
    sites.set(candidate.zone ?? "north", [...rest, site]);
    land.claims.push(claim(random, user, site.id, "held", on));
  }
}

function claim(
  random: Random,
  { projectId, ownerId }: LandUser,
  parcelId: string,
  kind: "held" | "allocated",
  startedOn: ReturnType<typeof enteredOn> & string,
): ClaimRow {
  const at = officeInstant(random, startedOn);
  return {
    id: random.uuid(at),
    projectId,
    parcelId,
    kind,
    createdBy: ownerId,
    startedOn,
    isDemo: true,
    createdAt: at.toISOString(),
    updatedAt: at.toISOString(),
  };
}
