import { flat, type MatrixRow } from "./matrix";
import type { World } from "./world";

const readers = ["officer", "departmentHead", "leader", "statistician", "landManager"] as const;
const editor = ["landManager"] as const;

const building = {
  name: "智能产业园 9 号厂房",
  kind: "standardFactory",
  zone: "smart",
  floorCount: 4,
  floorAreaSqm: "12000.00",
};

const unit = { floor: 2, areaSqm: "800.00" };

const lease = (world: World) => ({
  claimId: world.lease.id,
  version: 1,
});

export const premisesRows: MatrixRow[] = [
  flat("premises.buildings", readers),
  flat("premises.units", readers),
  flat("premises.summary", readers),
  flat("premises.building", readers, (world) => ({ id: world.unit.buildingId })),
  flat("premises.unit", readers, (world) => ({ id: world.unit.id })),
  flat("premises.createBuilding", editor, () => ({ ...building, code: "CF-M-9" })),
  flat("premises.updateBuilding", editor, (world) => ({
    ...building,
    code: "CF-M-10",
    id: world.unit.buildingId,
    version: 1,
  })),
  flat("premises.createUnit", editor, (world) => ({
    ...unit,
    code: "2-M",
    buildingId: world.unit.buildingId,
  })),
  flat("premises.updateUnit", editor, (world) => ({ ...unit, code: "2-N", id: world.unit.id, version: 1 })),
  flat("premises.splitUnit", editor, (world) => ({
    id: world.unit.id,
    version: 1,
    parts: [
      { code: "1-A", areaSqm: "400" },
      { code: "1-B", areaSqm: "400" },
    ],
  })),
  flat("premises.lease", editor, (world) => ({
    unitId: world.unit.id,
    tenant: { kind: "enterprise", name: "天津启航包装有限公司" },
    leaseFrom: "2027-01-01",
    leaseTo: "2029-12-31",
    rentFenPerSqmMonth: 1800,
  })),
  flat("premises.renewLease", editor, (world) => ({
    ...lease(world),
    leaseTo: "2028-12-31",
    rentFenPerSqmMonth: 1900,
  })),
  flat("premises.endLease", editor, (world) => ({
    ...lease(world),
    lastDay: "2026-11-30",
    reason: "企业搬迁",
  })),
];
