import { byRelation, type MatrixRow } from "./matrix";
import type { Relation, World } from "./world";

// safe because byRelation passes the relation names written below
const relationOf = (relation: string) => relation as Relation;

const projectId = (world: World, relation: string) => ({
  projectId: world.projects[relationOf(relation)].id,
});

const inTaskForce = ["landManager", "reviewer"] as const;
const park = ["leader", "statistician"] as const;

/** Whoever sees the project in full; whom it is shown to by name only is refused. */
const seenInFull = {
  own: { allow: ["officer", "departmentHead", ...park], notFound: inTaskForce },
  department: { allow: ["departmentHead", ...park], notFound: inTaskForce },
  elsewhere: { allow: park, notFound: ["departmentHead", ...inTaskForce] },
  collaborator: { allow: ["officer", "departmentHead", ...park], notFound: inTaskForce },
  taskForceLead: { allow: ["officer", "departmentHead", ...park], notFound: inTaskForce },
  taskForceMember: { allow: ["officer", "departmentHead", ...park, ...inTaskForce] },
} as const;

/** An agency finds its own project, but not what is inside. */
const clocks = {
  ...seenInFull,
  own: { ...seenInFull.own, notFound: inTaskForce },
  department: { ...seenInFull.department, notFound: ["agent", ...inTaskForce] },
  elsewhere: { ...seenInFull.elsewhere, notFound: ["departmentHead", "agent", ...inTaskForce] },
  collaborator: { ...seenInFull.collaborator, notFound: ["agent", ...inTaskForce] },
  taskForceLead: { ...seenInFull.taskForceLead, notFound: ["agent", ...inTaskForce] },
  taskForceMember: { ...seenInFull.taskForceMember, notFound: ["agent"] },
} as const;

/** By the owner, the head of the department and the 专班组长, who may be a leader. */
const managed = {
  own: { allow: ["officer", "departmentHead"] },
  department: { allow: ["departmentHead"] },
  elsewhere: { allow: [], notFound: ["departmentHead"] },
  collaborator: { allow: [] },
  taskForceLead: { allow: ["officer", "departmentHead", "leader"] },
  taskForceMember: { allow: [] },
} as const;

const worked = {
  own: { allow: ["officer", "departmentHead"] },
  department: { allow: ["departmentHead"] },
  elsewhere: { allow: [], notFound: ["departmentHead"] },
  collaborator: { allow: ["officer", "departmentHead"] },
  taskForceLead: { allow: ["officer", "departmentHead"] },
  taskForceMember: { allow: [] },
} as const;

const everyReader = ["officer", "departmentHead", ...park, ...inTaskForce, "agent"] as const;

/** People around a project, its clocks and its waits. */
export const peopleRows: MatrixRow[] = [
  ...byRelation("member.list", projectId, seenInFull),
  ...byRelation(
    "member.candidates",
    (world, relation) => ({ ...projectId(world, relation), relation: "collaborator" }),
    managed,
  ),
  ...byRelation(
    "member.add",
    (world, relation) => ({
      ...projectId(world, relation),
      userId: world.memberships.newcomer.id,
      relation: "collaborator",
    }),
    managed,
  ),
  ...byRelation(
    "member.remove",
    (world, relation) => ({ id: world.memberships.removable[relationOf(relation)] }),
    managed,
  ),
  ...byRelation("clock.ofProject", projectId, clocks),
  ...byRelation("clock.ofProjects", (world, relation) => ({ ids: [projectId(world, relation).projectId] }), {
    own: { allow: everyReader },
    elsewhere: { allow: everyReader },
  }),
  ...byRelation(
    "wait.start",
    (world, relation) => ({ ...projectId(world, relation), waitingFor: "投资方提交环评材料" }),
    worked,
  ),
  ...byRelation("wait.end", projectId, worked),
];
