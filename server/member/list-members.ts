import { asc, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Database } from "@/db/client";
import { departments, projectMembers, users } from "@/db/schema";
import { roleCan } from "@/domain/access/can";
import { memberListInput, projectPeople } from "@/domain/member/member.schema";
import { isOpenStanding } from "@/domain/project/standing";
import { query } from "../kernel/procedure";
import { loadFullProject } from "../project/load-project";
import { readNames } from "../project/read-project-records";
import { hasRight } from "../project/rights";
import { signedIn } from "../project/signed-in";

const most = 300;
const adders = alias(users, "adders");
const enders = alias(users, "enders");

const readMemberships = (db: Database, projectId: string) =>
  db
    .select({
      id: projectMembers.id,
      relation: projectMembers.relation,
      userId: users.id,
      displayName: users.displayName,
      role: users.role,
      isActive: users.isActive,
      departmentName: departments.name,
      duty: projectMembers.duty,
      addedByName: adders.displayName,
      addedAt: projectMembers.createdAt,
      endedByName: enders.displayName,
      endedAt: projectMembers.endedAt,
    })
    .from(projectMembers)
    .innerJoin(users, eq(users.id, projectMembers.userId))
    .leftJoin(departments, eq(departments.id, users.departmentId))
    .leftJoin(adders, eq(adders.id, projectMembers.addedBy))
    .leftJoin(enders, eq(enders.id, projectMembers.endedBy))
    .where(eq(projectMembers.projectId, projectId))
    .orderBy(
      sql`${projectMembers.endedAt} desc nulls first`,
      asc(projectMembers.createdAt),
      asc(projectMembers.id),
    )
    .limit(most);

/** Everybody around a project seen in full: who answers, who brought it, who helps, and who used to. */
export const listMembers = query({
  name: "member.list",
  permission: "member.read",
  summary: "项目人员",
  method: "GET",
  path: "/projects/{projectId}/members",
  input: memberListInput,
  output: projectPeople,
  run: async ({ db, actor, input }) => {
    const row = await loadFullProject(db, actor, input.projectId);
    const [names, memberships] = await Promise.all([readNames(db, row), readMemberships(db, row.id)]);
    if (!names.department) throw new Error("a project without its department");
    return {
      owner: names.owner,
      department: names.department,
      firstReport: {
        byName: names.reporter?.name ?? null,
        departmentName: names.firstReportedDepartment?.name ?? null,
        at: row.firstReportedAt,
      },
      firstTalk: {
        byName: names.firstTalker?.name ?? null,
        departmentName: names.firstTalkDepartment?.name ?? null,
        on: row.firstTalkOn,
      },
      agency: names.agency,
      members: memberships.filter(({ endedAt }) => endedAt === null),
      former: memberships.flatMap(({ endedAt, ...former }) => (endedAt ? [{ ...former, endedAt }] : [])),
      canManage:
        isOpenStanding(row.standing) &&
        roleCan(signedIn(actor).role, "member.manage") &&
        hasRight(row, "manageMembers"),
    };
  },
});
