import { flat, type MatrixRow } from "./matrix";

const readers = ["officer", "departmentHead", "leader", "statistician", "landManager"] as const;

export const landMapRows: MatrixRow[] = [
  flat("landMap.parcels", readers),
  flat("landMap.matching", readers),
  flat("landMap.base", readers),
  flat("landMap.sketch", readers, (world) => ({ id: world.parcel.id })),
];
