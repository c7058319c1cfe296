import { flat, type MatrixRow } from "./matrix";
import type { World } from "./world";

const readers = ["officer", "departmentHead", "leader", "statistician", "landManager"] as const;

const fields = {
  name: "智能产业园十号地",
  zone: "smart",
  areaSqm: "20000.00",
  plannedUse: "industrial",
  state: "ready",
};

const day = "2026-11-02";
const spare = (world: World) => ({ id: world.spareParcel.id, version: 1 });

export const parcelRows: MatrixRow[] = [
  flat("parcel.list", readers),
  flat("parcel.summary", readers),
  flat("parcel.get", readers, (world) => ({ id: world.parcel.id })),
  flat("parcel.create", ["landManager"], () => ({ ...fields, code: "ZN-M-10" })),
  flat("parcel.update", ["landManager"], (world) => ({
    id: world.spareParcel.id,
    version: 1,
    note: "临主干路",
  })),
  flat("parcel.export", readers, () => ({ format: "csv" })),
  flat("parcel.history", readers, (world) => ({ id: world.parcel.id })),
  flat("parcel.lineage", readers, (world) => ({ id: world.parcel.id })),
  flat("parcel.utilityList", readers),
  flat("parcel.searchHolders", ["landManager"], () => ({ q: "天津" })),
  flat("parcel.saveUtilities", ["landManager"], (world) => ({
    id: world.spareParcel.id,
    version: 1,
    items: [],
  })),
  flat("parcel.move", ["landManager"], (world) => ({
    ...spare(world),
    kind: "advance",
    to: "proposed",
    on: day,
  })),
  flat("parcel.undoMove", ["landManager"], (world) => ({
    ...spare(world),
    moveId: world.parcel.id,
    reason: "选错了地块",
  })),
  flat("parcel.split", ["landManager"], (world) => ({
    ...spare(world),
    on: day,
    parts: [
      { code: "ZN-M-11", name: "十一号地", areaSqm: "15000" },
      { code: "ZN-M-12", name: "十二号地", areaSqm: "5000" },
    ],
  })),
  flat("parcel.merge", ["landManager"], (world) => ({
    parcels: [spare(world), { id: world.parcel.id, version: 1 }],
    on: day,
    code: "ZN-M-13",
    name: "十三号地",
    areaSqm: "40000",
  })),
];
