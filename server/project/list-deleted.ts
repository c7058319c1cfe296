import { and, desc, eq } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { projects, users } from "@/db/schema";
import { deletedProjects, listDeletedInput, mostDeletedShown } from "@/domain/project/bin.schema";
import { daysLeftInBin } from "@/domain/project/delete";
import { query } from "../kernel/procedure";
import { binnedProjects, isRestorable, mayRestore } from "./binned-projects";

const deleters = alias(users, "deleters");

/** What can still be restored, newest first. */
export const listDeleted = query({
  name: "project.listDeleted",
  permission: "project.delete",
  summary: "回收站",
  method: "GET",
  path: "/deleted-projects",
  input: listDeletedInput,
  output: deletedProjects,
  run: async ({ db, actor, now }) => {
    const condition = and(binnedProjects(actor), isRestorable(now));
    const count = await db.$count(projects, condition);
    const rows = await db
      .select({
        id: projects.id,
        code: projects.code,
        name: projects.name,
        stage: projects.stage,
        investorName: projects.investorName,
        departmentId: projects.departmentId,
        ownerName: users.displayName,
        deletedAt: projects.deletedAt,
        deletedBy: projects.deletedBy,
        deletedByName: deleters.displayName,
        reason: projects.deleteReason,
      })
      .from(projects)
      .leftJoin(users, eq(users.id, projects.ownerId))
      .leftJoin(deleters, eq(deleters.id, projects.deletedBy))
      .where(condition)
      .orderBy(desc(projects.deletedAt), desc(projects.id))
      .limit(mostDeletedShown);
    const items = rows.flatMap(({ deletedAt, departmentId, deletedBy, reason, ...row }) =>
      deletedAt === null
        ? []
        : [
            {
              ...row,
              deletedAt,
              reason: reason ?? "",
              daysLeft: daysLeftInBin(deletedAt, now),
              mayRestore: mayRestore(actor, { deletedBy, departmentId }),
            },
          ],
    );
    return { items, count };
  },
});
