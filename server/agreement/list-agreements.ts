import { and, desc, eq, inArray, isNull } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Database } from "@/db/client";
import { agreements, enterprises, files, milestones, users } from "@/db/schema";
import { agreementList, listAgreementsInput } from "@/domain/amount/agreement-detail.schema";
import { query } from "../kernel/procedure";
import { loadFullProject, type SeenProject } from "../project/load-project";
import { hasEarlierContract } from "./signed-before";

const most = 200;
const before = alias(enterprises, "previous_investors");
const since = alias(enterprises, "new_investors");

const readAgreements = (db: Database, projectId: string) =>
  db
    .select({
      agreement: agreements,
      previousInvestorName: before.name,
      newInvestorName: since.name,
      recordedByName: users.displayName,
    })
    .from(agreements)
    .leftJoin(before, eq(before.id, agreements.previousInvestorId))
    .leftJoin(since, eq(since.id, agreements.newInvestorId))
    .leftJoin(users, eq(users.id, agreements.recordedBy))
    .where(eq(agreements.projectId, projectId))
    .orderBy(desc(agreements.signedOn), desc(agreements.createdAt), desc(agreements.id))
    .limit(most);

const readFiles = (db: Database, agreementIds: readonly string[]) =>
  agreementIds.length === 0
    ? Promise.resolve([])
    : db
        .select({ file: files, uploadedByName: users.displayName })
        .from(files)
        .innerJoin(users, eq(users.id, files.uploadedBy))
        .where(
          and(
            inArray(files.agreementId, [...agreementIds]),
            isNull(files.voidedAt),
            eq(files.isCurrent, true),
          ),
        )
        .orderBy(files.createdAt, files.id);

const reachedCodes = ["constructionStart", "completionAcceptance", "productionStart"] as const;

/** What became of the promises: confirmed days and yearly figures, null while there are none. */
async function readReached(db: Database, project: SeenProject) {
  const done = await db
    .select({ code: milestones.code, on: milestones.actualOn })
    .from(milestones)
    .where(
      and(
        eq(milestones.projectId, project.id),
        inArray(milestones.code, [...reachedCodes]),
        eq(milestones.state, "done"),
        isNull(milestones.voidedAt),
      ),
    );
  const on = (code: string) => done.find((row) => row.code === code)?.on ?? null;
  return {
    startedOn: on("constructionStart"),
    completedOn: on("completionAcceptance"),
    inProductionOn: on("productionStart"),
    atCapacityOn: project.stage === "O2" ? project.stageEnteredOn : null,
    annualOutputFen: project.annualOutputFen,
    annualTaxFen: project.annualTaxFen,
  };
}

/** Agreements of a project with their terms and files; for whoever sees the project in full and reads amounts. */
export const listAgreements = query({
  name: "agreement.list",
  permission: "amount.read",
  summary: "项目协议与合同条款",
  method: "GET",
  path: "/projects/{projectId}/agreements",
  input: listAgreementsInput,
  output: agreementList,
  run: async ({ db, actor, input }) => {
    const project = await loadFullProject(db, actor, input.projectId);
    const rows = await readAgreements(db, project.id);
    const [filed, reached, asksForPhase] = await Promise.all([
      readFiles(
        db,
        rows.map(({ agreement }) => agreement.id),
      ),
      readReached(db, project),
      hasEarlierContract(db, project),
    ]);
    const items = rows.map(({ agreement, ...names }) => ({
      ...agreement,
      ...names,
      files: filed
        .filter(({ file }) => file.agreementId === agreement.id)
        .map(({ file: { thumbnailKey, ...file }, uploadedByName }) => ({
          ...file,
          uploadedByName,
          hasThumbnail: thumbnailKey !== null,
        })),
    }));
    return { items, reached, asksForPhase };
  },
});
