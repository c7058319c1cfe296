import { and, desc, eq, sql } from "drizzle-orm";
import { followUps, projects, users } from "@/db/schema";
import { enterpriseFollowUpPage, enterpriseRecordsInput } from "@/domain/enterprise/enterprise-detail.schema";
import { beyondCursor, encodeCursor, type Keyset } from "../kernel/keyset";
import { query } from "../kernel/procedure";
import { fullyVisibleProjects } from "../project/visible-projects";
import { requireEnterprise } from "./load-enterprise";
import { projectsOfEnterprise } from "./visible-enterprises";

const byDate: Keyset = { expression: sql`${followUps.occurredOn}`, type: "date" };

/** 走访与跟进 of all its projects seen in full, latest first. */
export const listEnterpriseFollowUps = query({
  name: "enterprise.followUps",
  permission: "followUp.read",
  summary: "企业走访与跟进",
  method: "GET",
  path: "/enterprises/{enterpriseId}/follow-ups",
  input: enterpriseRecordsInput,
  output: enterpriseFollowUpPage,
  run: async ({ db, actor, input }) => {
    const { id } = await requireEnterprise(db, actor, input.enterpriseId);
    const rows = await db
      .select({
        id: followUps.id,
        projectId: projects.id,
        projectName: projects.name,
        kind: followUps.kind,
        content: followUps.content,
        participants: followUps.participants,
        place: followUps.place,
        occurredOn: followUps.occurredOn,
        nextStep: followUps.nextStep,
        nextStepOn: followUps.nextStepOn,
        authorName: users.displayName,
      })
      .from(followUps)
      .innerJoin(projects, eq(projects.id, followUps.projectId))
      .innerJoin(users, eq(users.id, followUps.authorId))
      .where(
        and(
          fullyVisibleProjects(actor),
          projectsOfEnterprise(id),
          input.after ? beyondCursor(byDate, sql`${followUps.id}`, input.after, false) : undefined,
        ),
      )
      .orderBy(desc(followUps.occurredOn), desc(followUps.id))
      .limit(input.limit + 1);
    const items = rows.slice(0, input.limit);
    const last = items.at(-1);
    return {
      items,
      nextCursor: rows.length > input.limit && last ? encodeCursor(last.occurredOn, last.id) : null,
    };
  },
});
