import { flat, type MatrixRow } from "./matrix";

const readers = ["officer", "departmentHead", "leader", "statistician", "landManager"] as const;

const [east, north] = [39_494_000, 4_310_700];
const corners = [
  { east, north },
  { east: east + 200, north },
  { east: east + 200, north: north + 100 },
];

export const landMapRows: MatrixRow[] = [
  flat("landMap.parcels", readers),
  flat("landMap.matching", readers),
  flat("landMap.base", readers),
  flat("landMap.sketch", readers, (world) => ({ id: world.parcel.id })),
  flat("landMap.drawBoundary", ["landManager"], (world) => ({
    id: world.parcel.id,
    version: 1,
    note: "现场指界",
    shape: [{ outer: corners, holes: [] }],
  })),
];
