import { cpus } from "node:os";
import { isoDate } from "@/domain/calendar/date";
import { prepareNeed } from "@/domain/matching/prepare-need";
import { scoreAll } from "@/domain/matching/rank";
import type { Supply } from "@/domain/matching/supply";
import type { SiteNeed } from "@/domain/site-need/site-need";

const projectCount = 1000;
const siteCount = 500;
const rounds = 60;

/** Repeatable numbers, 0 up to 1. */
function numbers(seed: number) {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}

const next = numbers(20261124);
const between = (least: number, most: number) => Math.floor(least + next() * (most - least));
const zoneNames = ["central", "south", "north", "smart", "biomedical"] as const;
const zoneAt = (n: number) => zoneNames[n % zoneNames.length] ?? "north";

/** A need that puts a figure to everything, which is the most work there can be. */
function need(index: number, isEasy: boolean): SiteNeed {
  const least = isEasy ? 100 : between(500_000, 8_000_000);
  return {
    land: { least, most: isEasy ? null : least * 2 },
    floor: { least: isEasy ? 100 : between(50_000, 800_000), most: null },
    use: isEasy || index % 3 === 0 ? "industrial" : "standardFactory",
    industrialClass: isEasy ? 1 : index % 5 === 0 ? 3 : 2,
    zones: [zoneAt(index), zoneAt(index + 1)],
    clearHeightM: isEasy ? 1 : between(5, 12),
    floorLoadTPerSqm: 1,
    craneT: isEasy ? 1 : between(1, 20),
    fireClass: "d",
    powerKva: isEasy ? 1 : between(100, 8000),
    waterTPerDay: between(10, 100),
    steamTPerHour: isEasy ? 1 : between(1, 20),
    gasM3PerHour: between(10, 100),
    sewageTPerDay: between(10, 100),
    distanceMostM: 2000,
    landPriceMostFenPerMu: 60,
    rentMostFenPerSqmMonth: 40,
    neededFrom: isoDate("2027-06-30"),
    weights: { zone: 8, price: 10 },
  };
}

const utility = (capacity: number) => ({
  status: "connected" as const,
  capacity,
  distanceM: between(0, 1500),
  plannedOn: null,
});

const site = (index: number): Supply => ({
  id: `site-${index}`,
  kind: index % 4 === 3 ? "floor" : "land",
  origin: "free",
  hurdles: [],
  area: between(1_000_000, 12_000_000),
  isDivisible: index % 2 === 0,
  use: "industrial",
  industrialClass: index % 3 === 0 ? 3 : 2,
  zone: zoneAt(index),
  clearHeightM: between(6, 14),
  floorLoadTPerSqm: 2,
  craneT: between(2, 32),
  fireClass: "c",
  utilities: {
    road: utility(0),
    power: utility(between(500, 10_000)),
    water: utility(500),
    heat: utility(between(1, 30)),
    gas: utility(500),
    sewage: utility(500),
  },
  landPriceFenPerMu: between(15, 45),
  rentFenPerSqmMonth: between(8, 30),
  availableOn: isoDate(index % 2 === 0 ? "2027-03-01" : "2027-08-15"),
});

function report(label: string, isEasy: boolean) {
  const needs = Array.from({ length: projectCount }, (_, index) => need(index, isEasy));
  const sites = Array.from({ length: siteCount }, (_, index) => site(index));
  let fitting = 0;
  const times = Array.from({ length: rounds }, () => {
    const started = performance.now();
    const scores = scoreAll(needs.map(prepareNeed), sites);
    const took = performance.now() - started;
    fitting = scores.reduce((count, score) => count + (score >= 0 ? 1 : 0), 0);
    return took;
  });
  const [first = 0] = times;
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(share * (rounds - 1))] ?? 0).toFixed(0);
  const pairs = projectCount * siteCount;
  console.log(
    `| ${label} | ${pairs} | ${fitting} | ${first.toFixed(0)} | ${at(0)} | ${at(0.5)} | ${at(0.95)} | ${at(1)} |`,
  );
}

console.log(
  `${projectCount} × ${siteCount}, ${rounds} rounds, ${cpus().length} cores, Node ${process.version}`,
);
console.log("| what | pairs | fitting | cold ms | min ms | p50 ms | p95 ms | max ms |");
report("as projects and sites are, most refused early", false);
report("every need asks 17 things, nothing refused for size or figures", true);
