import type { Database } from "@/db/client";
import { projectMembers } from "@/db/schema";
import { buildDepartment, buildUser } from "@/db/testing/builders";
import type { UserActor } from "@/domain/access/actor";
import type { Role } from "@/domain/access/role";
import type { MemberRelation } from "@/domain/member/relation";
import type { Relation } from "./world";

type Projects = Record<Relation, { id: string }>;

const memberships = {
  collaborator: ["officer", "departmentHead"],
  taskForceLead: ["officer", "departmentHead", "leader"],
  taskForceMember: ["officer", "departmentHead", "landManager", "reviewer", "statistician"],
} as const satisfies Partial<Record<MemberRelation, readonly Role[]>>;

/** Everybody whom a relation may be given to; `endedAt` for those who have left again. */
async function join(
  db: Database,
  person: (role: Role) => UserActor,
  project: { id: string },
  relation: keyof typeof memberships,
  endedAt: string | null = null,
) {
  const rows = memberships[relation].map((role) => ({
    projectId: project.id,
    userId: person(role).userId,
    relation,
    endedAt,
  }));
  await db.insert(projectMembers).values(rows);
}

/**
 * People in the projects named after a relation, people who have left `elsewhere`, and in every project a helper whose
 * membership can be ended: its id by relation, and somebody who may still be added.
 */
export async function buildMemberships(db: Database, person: (role: Role) => UserActor, projects: Projects) {
  for (const relation of ["collaborator", "taskForceLead", "taskForceMember"] as const) {
    await join(db, person, projects[relation], relation);
    await join(db, person, projects.elsewhere, relation, "2026-11-01T00:00:00Z");
  }
  const department = await buildDepartment(db);
  const helper = await buildUser(db, "officer", { departmentId: department.id });
  const newcomer = await buildUser(db, "officer", { departmentId: department.id });
  const idIn = async ({ id: projectId }: { id: string }) => {
    const row = { userId: helper.id, relation: "collaborator" as const, projectId };
    const [member] = await db.insert(projectMembers).values(row).returning();
    if (!member) throw new Error("The membership was not made.");
    return member.id;
  };
  const removable = {
    own: await idIn(projects.own),
    department: await idIn(projects.department),
    elsewhere: await idIn(projects.elsewhere),
    collaborator: await idIn(projects.collaborator),
    taskForceLead: await idIn(projects.taskForceLead),
    taskForceMember: await idIn(projects.taskForceMember),
  } satisfies Record<Relation, string>;
  return { removable, newcomer };
}
