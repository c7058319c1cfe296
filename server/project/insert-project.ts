import type { Transaction } from "@/db/client";
import { projectMoves, projects } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import { isoDate } from "@/domain/calendar/date";
import { fen } from "@/domain/money/fen";
import { runningMonth } from "@/domain/month/open-month";
import type { DuplicateMatch } from "@/domain/project/check-duplicate.schema";
import { shanghaiDate } from "@/lib/format/date";
import { insertContact, type NewContact } from "../contact/insert-contact";
import { findOrCreateEnterprise } from "../enterprise/find-or-create-enterprise";
import { ruleError } from "../kernel/app-error";
import { readOpenMonths } from "../month/read-open-months";
import { findDuplicateMatches } from "./find-duplicate-matches";
import { initialsOf } from "./initials";
import { nextProjectCode } from "./next-code";
import { lockRegistration } from "./registration-lock";

type Insert = typeof projects.$inferInsert;

/** Columns a registration may fill itself; everything else follows from the act. */
type OwnColumns = Pick<Insert, "id" | "name" | "summary" | "sourceChannel" | "industry"> &
  Partial<
    Pick<
      Insert,
      | "sourceRegionCode"
      | "capitalKind"
      | "isCapitalRelief"
      | "secondaryIndustry"
      | "industryCode"
      | "zone"
      | "totalInvestmentFen"
      | "fixedInvestmentFen"
      | "equipmentInvestmentFen"
      | "landNeedSqm"
      | "factoryNeedSqm"
      | "expectedOutputFen"
      | "expectedTaxFen"
      | "expectedJobs"
      | "plannedStartOn"
      | "plannedCompletionOn"
      | "plannedProductionOn"
    >
  >;

export type NewProject = {
  columns: OwnColumns;
  investor: { name: string; uscc: string | null; usccOverrideReason: string | null };
  contact: NewContact;
  /** Owner null: the project waits in the department head's queue. */
  ownership: { departmentId: string; ownerId: string | null; agencyId: string | null };
  reporterId: string;
  /** Needed to register beside a strong match. */
  confirmedDuplicateReason: string | null;
  /** The submission being accepted, which is no duplicate of itself. */
  intentId?: string | null;
};

export type InsertedProject = { id: string; code: string; version: number; matches: DuplicateMatch[] };

async function refuseDuplicates(
  tx: Transaction,
  actor: Actor,
  project: NewProject,
  investor: { name: string; uscc: string | null },
  today: string,
): Promise<DuplicateMatch[]> {
  const { columns, contact } = project;
  const check = await findDuplicateMatches(tx, {
    actor,
    exceptIntentId: project.intentId ?? null,
    subject: {
      projectName: columns.name,
      projectCompanyUscc: null,
      superiorProjectCode: null,
      investorUscc: investor.uscc,
      investorName: investor.name,
      investorGroupName: null,
      investorFromHongKongOrTaiwan: columns.capitalKind === "hongKongMacaoTaiwan",
      contactPhones: contact.phone ? [contact.phone] : [],
      industryCode: columns.industryCode ?? null,
      investmentFen: columns.totalInvestmentFen == null ? null : fen(columns.totalInvestmentFen),
      createdOn: isoDate(today),
    },
  });
  if (check.level === "certain") throw ruleError("DUPLICATE_CERTAIN");
  if (check.level === "strong" && project.confirmedDuplicateReason === null)
    throw ruleError("DUPLICATE_STRONG");
  return check.matches;
}

/**
 * Registers a lead at L0 with its 首报 stamped `now`: duplicate check, investor, contact, code and first move in the
 * caller's transaction. Throws DUPLICATE_CERTAIN, DUPLICATE_STRONG (without a reason) or VALIDATION.
 */
export async function insertProject(
  tx: Transaction,
  actor: Actor,
  project: NewProject,
  now: Date,
): Promise<InsertedProject> {
  await lockRegistration(tx);
  const today = shanghaiDate(now);
  const { columns, ownership } = project;
  const capitalKind = columns.capitalKind ?? "domestic";
  const investor = await findOrCreateEnterprise(
    tx,
    { ...project.investor, capitalKind, regionCode: columns.sourceRegionCode ?? null },
    "investorName",
  );
  const matches = await refuseDuplicates(tx, actor, project, investor, today);
  const contactId = await insertContact(tx, investor.id, project.contact);
  const [created] = await tx
    .insert(projects)
    .values({
      ...columns,
      ...ownership,
      capitalKind,
      code: await nextProjectCode(tx, today.slice(0, 4)),
      firstReportedBy: project.reporterId,
      firstReportedDepartmentId: ownership.departmentId,
      firstReportedAt: now.toISOString(),
      stage: "L0",
      stageEnteredOn: today,
      investorId: investor.id,
      investorName: investor.name,
      contactId,
      initials: initialsOf(columns.name, investor.name),
    })
    .returning({ id: projects.id, code: projects.code, version: projects.version });
  if (!created) throw new Error("an inserted project was not returned");
  await tx.insert(projectMoves).values({
    projectId: created.id,
    actorId: project.reporterId,
    kind: "stage",
    fromCode: null,
    toCode: "L0",
    reason: project.confirmedDuplicateReason,
    actualOn: today,
    statMonth: runningMonth(await readOpenMonths(tx, today), today),
  });
  return { ...created, matches };
}
