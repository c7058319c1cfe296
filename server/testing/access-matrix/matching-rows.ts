import { byRelation, flat, type MatrixRow } from "./matrix";
import type { Relation, World } from "./world";

const planners = ["departmentHead", "leader", "statistician", "landManager"] as const;
const readers = ["officer", ...planners] as const;

const projectOf = (world: World, relation: string) => ({
  // safe because byRelation passes the relation names written below
  projectId: world.projects[relation as Relation].id,
});

const quota = (world: World) => ({ id: world.landQuota.id, version: 1 });
const line = (world: World) => ({ id: world.planLine.id, version: 1 });

/** Site needs, matching and the land plan of the year. */
export const matchingRows: MatrixRow[] = [
  ...byRelation("siteNeed.get", projectOf, {
    own: {
      allow: ["officer", "departmentHead", "leader", "statistician"],
      notFound: ["reviewer", "landManager"],
    },
    department: {
      allow: ["departmentHead", "leader", "statistician"],
      notFound: ["reviewer", "landManager"],
    },
    elsewhere: {
      allow: ["leader", "statistician"],
      notFound: ["departmentHead", "reviewer", "landManager"],
    },
    taskForceMember: {
      allow: ["officer", "departmentHead", "leader", "statistician", "reviewer", "landManager"],
    },
  }),
  ...byRelation(
    "siteNeed.save",
    (world, relation) => ({
      ...projectOf(world, relation),
      version: 0,
      form: "land",
      landMinSqm: "20000",
    }),
    {
      own: { allow: ["officer", "departmentHead"] },
      department: { allow: ["departmentHead"] },
      elsewhere: { allow: [], notFound: ["departmentHead"] },
      collaborator: { allow: ["officer", "departmentHead"] },
      taskForceMember: { allow: [] },
    },
  ),
  flat("matching.projects", readers),
  ...byRelation("matching.sitesFor", projectOf, {
    own: { allow: ["officer", "departmentHead", "leader", "statistician"], notFound: ["landManager"] },
    department: { allow: ["departmentHead", "leader", "statistician"], notFound: ["landManager"] },
    elsewhere: { allow: ["leader", "statistician"], notFound: ["departmentHead", "landManager"] },
    taskForceMember: { allow: readers },
  }),
  flat("matching.projectsFor", readers, (world) => ({ subject: "parcel", placeId: world.spareParcel.id })),
  flat("matching.plan", planners, () => ({ year: 2026 })),
  flat("landPlan.get", readers, () => ({ year: 2026 })),
  flat("landPlan.demand", readers, () => ({ year: 2026, quarter: 4 })),
  flat("landPlan.parcels", ["landManager"], () => ({ year: 2026 })),
  flat("landPlan.saveQuota", ["landManager"], () => ({
    year: 2019,
    batch: "第二批次",
    quarter: 2,
    quotaSqm: "50000",
  })),
  flat("landPlan.removeQuota", ["landManager"], quota),
  flat("landPlan.saveLine", ["landManager"], (world) => ({
    year: 2018,
    quarter: 2,
    parcelId: world.spareParcel.id,
    areaSqm: "10000",
    use: "industrial",
    supplyMethod: "publicOffer",
  })),
  flat("landPlan.removeLine", ["landManager"], line),
];
