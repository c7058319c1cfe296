import { byRelation, flat, type MatrixRow } from "./matrix";
import type { Relation, World } from "./world";

const readers = ["officer", "departmentHead", "leader", "statistician", "landManager"] as const;

const projectOf = (world: World, relation: string) =>
  // safe because byRelation passes the relation names written below
  world.projects[relation as Relation].id;

const held = (world: World) => ({
  subject: "parcel",
  claimId: world.claim.id,
  version: 1,
  reason: "另行选址",
});

/** Whose project it is, whoever else sees it. */
const ownersAlone = {
  own: { allow: ["officer", "departmentHead"] },
  department: { allow: ["departmentHead"] },
  elsewhere: { allow: [], notFound: ["departmentHead"] },
  collaborator: { allow: [] },
  taskForceLead: { allow: [] },
  taskForceMember: { allow: [], notFound: [] },
} as const;

export const landClaimRows: MatrixRow[] = [
  flat("landClaim.ofPlace", readers, (world) => ({ subject: "parcel", placeId: world.parcel.id })),
  ...byRelation("landClaim.ofProject", (world, relation) => ({ projectId: projectOf(world, relation) }), {
    own: {
      allow: ["officer", "departmentHead", "leader", "statistician"],
      notFound: ["reviewer", "landManager"],
    },
    department: {
      allow: ["departmentHead", "leader", "statistician"],
      notFound: ["reviewer", "landManager"],
    },
    taskForceMember: {
      allow: ["officer", "departmentHead", "leader", "statistician", "reviewer", "landManager"],
    },
  }),
  ...byRelation(
    "landClaim.holdParcel",
    (world, relation) => ({ projectId: projectOf(world, relation), parcelId: world.spareParcel.id }),
    ownersAlone,
  ),
  ...byRelation(
    "landClaim.holdUnit",
    (world, relation) => ({ projectId: projectOf(world, relation), unitId: world.unit.id }),
    ownersAlone,
  ),
  flat("landClaim.extend", ["officer", "departmentHead", "landManager"], held),
  flat("landClaim.release", ["officer", "departmentHead", "landManager"], held),
  flat("landClaim.takers", ["officer", "departmentHead", "landManager"], (world) => ({
    subject: "parcel",
    claimId: world.claim.id,
  })),
  ...byRelation(
    "landClaim.handOver",
    (world, relation) => ({ ...held(world), toProjectId: projectOf(world, relation) }),
    {
      department: { allow: ["departmentHead", "landManager"] },
      elsewhere: { allow: ["landManager"], notFound: ["departmentHead"] },
    },
  ),
  flat("landClaim.allocate", ["landManager"], (world) => ({ claimId: world.claim.id, version: 1 })),
];
