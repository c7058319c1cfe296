import { area, areaFromSqm, sqmText, sumAreas } from "@/domain/land/area";
import type { UnderusedTest } from "@/domain/underused/rules.schema";
import {
  type ListUnderusedInput,
  listUnderusedInput,
  type UnderusedParcel,
  underusedList,
} from "@/domain/underused/underused.schema";
import { query } from "../kernel/procedure";
import { readUnderused } from "./read-underused";

const meets = ({ findings }: UnderusedParcel, test: UnderusedTest): boolean =>
  findings.some((finding) => finding.test === test && finding.verdict === "met");

function isAsked(parcel: UnderusedParcel, { show, q, zones, tests }: ListUnderusedInput): boolean {
  if (show === "suspected" && !parcel.isSuspected) return false;
  if (show === "acting" && parcel.openActions === 0) return false;
  if (zones?.length && !zones.includes(parcel.zone)) return false;
  if (tests?.length && !tests.some((test) => meets(parcel, test))) return false;
  const names = [parcel.code, parcel.name, ...parcel.enterprises.map(({ name }) => name)];
  return !q || names.some((name) => name.toLowerCase().includes(q.toLowerCase()));
}

const metCount = ({ findings }: UnderusedParcel): number =>
  findings.filter(({ verdict }) => verdict === "met").length;

function landOf(parcels: readonly UnderusedParcel[]): string {
  const areas = parcels.map(({ areaSqm }) => areaFromSqm(areaSqm));
  return sqmText(sumAreas(areas.map((size) => (size.ok ? size.value : area(0)))));
}

/** Parcels that are built on, tested for under-use as of today; those that meet most tests first. */
export const listUnderused = query({
  name: "underused.list",
  permission: "benefit.read",
  summary: "疑似低效用地",
  method: "GET",
  path: "/underused-land",
  input: listUnderusedInput,
  output: underusedList,
  run: async ({ db, actor, input, today }) => {
    const parcels = await readUnderused(db, { actor, today });
    const suspected = parcels.filter((parcel) => parcel.isSuspected);
    const byTest = (test: UnderusedTest) => parcels.filter((parcel) => meets(parcel, test)).length;
    return {
      items: parcels
        .filter((parcel) => isAsked(parcel, input))
        .sort((a, b) => metCount(b) - metCount(a) || a.code.localeCompare(b.code, "en", { numeric: true })),
      counts: {
        all: parcels.length,
        suspected: suspected.length,
        acting: parcels.filter(({ openActions }) => openActions > 0).length,
        byTest: {
          tax: byTest("tax"),
          floorRatio: byTest("floorRatio"),
          intensity: byTest("intensity"),
          stopped: byTest("stopped"),
          obsolete: byTest("obsolete"),
          letOut: byTest("letOut"),
          capacity: byTest("capacity"),
        },
      },
      suspectedSqm: landOf(suspected),
    };
  },
});
