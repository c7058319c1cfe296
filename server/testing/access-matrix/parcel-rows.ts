import { byRelation, flat, type MatrixRow } from "./matrix";
import type { Relation, World } from "./world";

const readers = ["officer", "departmentHead", "leader", "statistician", "landManager"] as const;

const fields = {
  name: "智能产业园十号地",
  zone: "smart",
  areaSqm: "20000.00",
  plannedUse: "industrial",
  state: "ready",
};

const claim = (world: World) => ({ claimId: world.claim.id, version: 1 });

export const parcelRows: MatrixRow[] = [
  flat("parcel.list", readers),
  flat("parcel.summary", readers),
  flat("parcel.get", readers, (world) => ({ id: world.parcel.id })),
  flat("parcel.create", ["landManager"], () => ({ ...fields, code: "ZN-M-10" })),
  flat("parcel.update", ["landManager"], (world) => ({
    ...fields,
    code: world.parcel.code,
    id: world.parcel.id,
    version: 1,
  })),
  ...byRelation(
    "parcel.claim",
    (world, relation) => ({
      // safe because byRelation passes the relation names written below
      projectId: world.projects[relation as Relation].id,
      parcelId: world.spareParcel.id,
    }),
    {
      own: { allow: ["officer", "departmentHead"] },
      department: { allow: ["departmentHead"] },
      elsewhere: { allow: [], notFound: ["departmentHead"] },
      collaborator: { allow: [] },
      taskForceLead: { allow: [] },
    },
  ),
  flat("parcel.allocate", ["landManager"], claim),
  flat("parcel.releaseClaim", ["officer", "departmentHead", "landManager"], claim),
];
