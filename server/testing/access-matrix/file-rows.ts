import { byRelation, type MatrixRow } from "./matrix";
import type { Relation, World } from "./world";

// safe because byRelation passes the relation names written below
const projectId = (world: World, relation: string) => world.projects[relation as Relation].id;

// safe because byRelation passes the relation names written below
const fileId = (world: World, relation: string) => world.files[relation as Relation];

const strangers = ["landManager", "reviewer"] as const;
const park = ["leader", "statistician"] as const;

/** Whoever sees the project in full, members of it whatever their role. */
const seenInFull = {
  own: { allow: ["officer", "departmentHead", ...park], notFound: strangers },
  department: { allow: ["departmentHead", ...park], notFound: strangers },
  elsewhere: { allow: park, notFound: ["departmentHead", ...strangers] },
  collaborator: { allow: ["officer", "departmentHead", ...park], notFound: strangers },
  taskForceMember: { allow: ["officer", "departmentHead", ...park, ...strangers] },
} as const;

/** Whoever hands in papers: the owner, the head, members. */
const handedIn = {
  own: { allow: ["officer", "departmentHead"] },
  department: { allow: ["departmentHead"] },
  elsewhere: { allow: [], notFound: ["departmentHead"] },
  collaborator: { allow: ["officer", "departmentHead"] },
  taskForceMember: { allow: ["officer", "departmentHead"] },
} as const;

export const fileRows: MatrixRow[] = [
  ...byRelation("file.list", (world, relation) => ({ projectId: projectId(world, relation) }), seenInFull),
  ...byRelation(
    "file.findSame",
    (world, relation) => ({ projectId: projectId(world, relation), sha256: "0".repeat(64) }),
    handedIn,
  ),
  ...byRelation(
    "file.void",
    (world, relation) => ({ id: fileId(world, relation), reason: "扫描缺页" }),
    handedIn,
  ),
];
