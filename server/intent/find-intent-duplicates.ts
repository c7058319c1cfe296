import { and, inArray } from "drizzle-orm";
import { projects } from "@/db/schema";
import { isoDate } from "@/domain/calendar/date";
import { intentDuplicates, intentIdInput } from "@/domain/intent/intent-detail.schema";
import { shanghaiDate } from "@/lib/format/date";
import { AppError } from "../kernel/app-error";
import { query } from "../kernel/procedure";
import { findDuplicateMatches } from "../project/find-duplicate-matches";
import { fullyVisibleProjects } from "../project/visible-projects";
import { readIntent } from "./load-intent";

/** Projects and other submissions that may be the same, by code, name and phone; never their contacts or amounts. */
export const findIntentDuplicates = query({
  name: "intent.duplicates",
  permission: "intent.handle",
  summary: "投资意向查重",
  method: "GET",
  path: "/intents/{id}/duplicates",
  input: intentIdInput,
  output: intentDuplicates,
  run: async ({ db, actor, input }) => {
    const row = await readIntent(db, { actor, input });
    if (!row) throw new AppError("NOT_FOUND");
    const check = await findDuplicateMatches(db, {
      actor,
      exceptIntentId: row.id,
      exceptProjectId: row.projectId,
      subject: {
        projectName: "",
        projectCompanyUscc: null,
        superiorProjectCode: null,
        investorUscc: row.uscc,
        investorName: row.enterpriseName,
        investorGroupName: null,
        investorFromHongKongOrTaiwan: false,
        contactPhones: [row.phone],
        industryCode: null,
        investmentFen: null,
        createdOn: isoDate(shanghaiDate(new Date(row.createdAt))),
      },
    });
    const ids = check.matches.flatMap(({ projectId }) => (projectId ? [projectId] : []));
    const own = ids.length
      ? await db
          .select({ id: projects.id })
          .from(projects)
          .where(and(inArray(projects.id, ids), fullyVisibleProjects(actor)))
      : [];
    const matches = check.matches.map((match) => ({
      ...match,
      canLink: own.some(({ id }) => id === match.projectId),
    }));
    return { level: check.level, matches };
  },
});
