import { flat, type MatrixRow } from "./matrix";

const readers = ["officer", "departmentHead", "leader", "statistician", "landManager"] as const;

export const landFileRows: MatrixRow[] = [
  flat("landFile.list", readers, (world) => ({ parcelId: world.parcel.id })),
  flat("landFile.void", ["landManager"], (world) => ({ id: world.landFile.id, reason: "扫描缺页" })),
];
