import type { parcelUtilities } from "@/db/schema";
import { defaultUtilities } from "@/domain/land/utility";
import type { Zone } from "@/domain/land/zone";
import type { ParcelRow } from "./parcels";
import { createRandom, type Random } from "./random";

type UtilityRow = typeof parcelUtilities.$inferInsert;
type Utility = (typeof defaultUtilities)[number];

/** What has not come to a zone yet. */
const missingIn: Record<Zone, readonly Utility[]> = {
  central: [],
  smart: ["heat"],
  biomedical: ["broadband"],
  south: ["gas", "heat"],
  north: ["heat"],
};

type Typical = { capacity?: readonly [number, string]; pipeSize?: string };

const typical: Record<Utility, Typical> = {
  road: { pipeSize: "红线宽 24 米" },
  water: { capacity: [1200, "吨/日"], pipeSize: "DN300" },
  rainwater: { pipeSize: "DN1000" },
  sewage: { capacity: [900, "吨/日"], pipeSize: "DN500" },
  power: { capacity: [10_000, "千伏安"], pipeSize: "10 千伏双回路" },
  telecom: { pipeSize: "12 孔管道" },
  gas: { capacity: [1500, "立方米/时"], pipeSize: "DN200" },
  heat: { capacity: [6, "兆瓦"], pipeSize: "DN250" },
  broadband: { pipeSize: "光缆" },
  levelling: {},
};

const sources = ["2026 年市政管线普查", "区市政公用集团", "现场踏勘"] as const;

function rowOf(
  random: Random,
  parcel: ParcelRow,
  utility: Utility,
  known: Pick<UtilityRow, "side" | "status" | "plannedOn">,
): UtilityRow {
  const { capacity, pipeSize } = typical[utility];
  const isThere = known.status === "connected";
  return {
    id: random.uuid(new Date(parcel.createdAt ?? 0)),
    parcelId: parcel.id,
    utility,
    ...known,
    capacity: capacity && isThere ? capacity[0].toFixed(2) : null,
    capacityUnit: capacity && isThere ? capacity[1] : null,
    pipeSize: isThere ? (pipeSize ?? null) : null,
    distanceM:
      utility === "levelling"
        ? null
        : (isThere ? random.integer(5, 40) : random.integer(300, 1600)).toFixed(1),
    source: random.pick(sources),
    isDemo: true,
  };
}

const raw: ReadonlySet<ParcelRow["state"]> = new Set(["planned", "acquiring"]);

/** 九通一平 of a parcel as its zone and its state have it: raw land lacks more than its zone does. */
export function serve(parcel: ParcelRow, nextYear: number): UtilityRow[] {
  const random = createRandom(`served ${parcel.code}`);
  const isRaw = raw.has(parcel.state);
  const missing = new Set<Utility>(missingIn[parcel.zone]);
  if (isRaw) for (const utility of ["sewage", "rainwater", "gas", "heat"] as const) missing.add(utility);
  else if (parcel.isPublic && random.chance(0.4)) missing.add("gas");
  return defaultUtilities.flatMap((utility) => {
    if (utility === "levelling") {
      const status = isRaw ? ("planned" as const) : ("connected" as const);
      return [rowOf(random, parcel, utility, { side: "inside", status })];
    }
    if (!missing.has(utility))
      return [rowOf(random, parcel, utility, { side: "outside", status: "connected" })];
    const isBuilding = random.chance(0.5);
    const plannedOn = `${nextYear}-${isBuilding ? "06" : "10"}-30`;
    return [
      rowOf(random, parcel, utility, {
        side: "outside",
        status: isBuilding ? "building" : "planned",
        plannedOn,
      }),
    ];
  });
}
