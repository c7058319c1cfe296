import type { Transaction } from "@/db/client";
import { type ProjectRow, projects } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import { isoDate } from "@/domain/calendar/date";
import { fen } from "@/domain/money/fen";
import { contradictions } from "@/domain/project/project-fields.schema";
import {
  type UpdateProjectInput,
  updateProjectInput,
  versionedResult,
} from "@/domain/project/update-project.schema";
import { businessDate } from "@/lib/format/business-date";
import { AppError, ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { updateVersioned } from "../kernel/versioned";
import { changeParties, type Parties, readParties } from "./change-parties";
import { findDuplicateMatches } from "./find-duplicate-matches";
import { initialsOf } from "./initials";
import { isOwnWork, loadProject, refuseClosed, type SeenProject } from "./load-project";
import { changesBetween } from "./project-changes";
import { lockRegistration } from "./registration-lock";

type Loaded = SeenProject & { parties: Parties };

async function load(tx: Transaction, actor: Actor, id: string): Promise<Loaded | undefined> {
  const row = await loadProject(tx, actor, id);
  return row && { ...row, parties: await readParties(tx, row) };
}

function ownColumns(input: UpdateProjectInput) {
  const {
    id: _id,
    version: _version,
    investorName: _investorName,
    uscc: _uscc,
    usccOverrideReason: _reason,
    projectCompanyName: _companyName,
    projectCompanyUscc: _companyUscc,
    projectCompanyUsccOverrideReason: _companyReason,
    confirmedDuplicateReason: _confirmed,
    ...columns
  } = input;
  return columns;
}

function refuseContradictions(row: ProjectRow, input: UpdateProjectInput): void {
  const fields = contradictions({ ...row, ...ownColumns(input) });
  if (Object.keys(fields).length > 0) throw new AppError("VALIDATION", { fields });
}

const isChanged = (given: string | null | undefined, before: string | null) =>
  given !== undefined && given !== before;

/** Whether a fact changes that alone can make two projects the same (domain.md 1.5, levels L1 and L2). */
const changesIdentity = (row: Loaded, input: UpdateProjectInput): boolean =>
  isChanged(input.uscc, row.parties.investor.uscc) ||
  isChanged(input.projectCompanyUscc, row.parties.company?.uscc ?? null) ||
  isChanged(input.industryCode, row.industryCode);

async function refuseDuplicates(
  tx: Transaction,
  actor: Actor,
  row: Loaded,
  input: UpdateProjectInput,
): Promise<void> {
  const { investor, company } = row.parties;
  const pick = (given: string | null | undefined, before: string | null) =>
    given === undefined ? before : given;
  const amount = input.totalInvestmentFen === undefined ? row.totalInvestmentFen : input.totalInvestmentFen;
  const { level } = await findDuplicateMatches(tx, {
    actor,
    exceptProjectId: row.id,
    subject: {
      projectName: input.name ?? row.name,
      projectCompanyUscc: pick(input.projectCompanyUscc, company?.uscc ?? null),
      superiorProjectCode: null,
      investorUscc: pick(input.uscc, investor.uscc),
      investorName: input.investorName ?? investor.name,
      investorGroupName: null,
      investorFromHongKongOrTaiwan: (input.capitalKind ?? row.capitalKind) === "hongKongMacaoTaiwan",
      contactPhones: [],
      industryCode: pick(input.industryCode, row.industryCode),
      investmentFen: amount === null ? null : fen(amount),
      createdOn: isoDate(businessDate(new Date(row.firstReportedAt))),
    },
  });
  if (level === "certain") throw ruleError("DUPLICATE_CERTAIN");
  if (level === "strong" && !input.confirmedDuplicateReason) throw ruleError("DUPLICATE_STRONG");
}

/**
 * Changes the fields that are sent. Throws PROJECT_CLOSED, the duplicate rules when an identity changes, VALIDATION
 * when the fields contradict each other, CONFLICT for a stale version.
 */
export const updateProject = command({
  name: "project.update",
  permission: "project.update",
  summary: "修改项目",
  method: "PATCH",
  path: "/projects/{id}",
  input: updateProjectInput,
  output: versionedResult,
  load: ({ tx, actor, input }) => load(tx, actor, input.id),
  guard: isOwnWork,
  run: async ({ tx, actor, input, row }) => {
    refuseClosed(row);
    refuseContradictions(row, input);
    await lockRegistration(tx);
    if (changesIdentity(row, input)) await refuseDuplicates(tx, actor, row, input);
    const parties = await changeParties(tx, actor, row, row.parties, input);
    await updateVersioned(tx, projects, input, {
      ...ownColumns(input),
      ...(input.name ? { initials: initialsOf(input.name, parties.investorName ?? row.investorName) } : {}),
      ...parties,
    });
    return { id: row.id, version: input.version + 1 };
  },
  audit: ({ input, row }) => ({
    subject: { type: "project", id: row.id },
    detail: {
      code: row.code,
      changes: changesBetween(
        {
          ...row,
          uscc: row.parties.investor.uscc,
          projectCompanyName: row.parties.company?.name ?? null,
          projectCompanyUscc: row.parties.company?.uscc ?? null,
        },
        input,
      ),
      usccOverrideReason: input.usccOverrideReason ?? input.projectCompanyUsccOverrideReason ?? null,
      confirmedDuplicateReason: input.confirmedDuplicateReason ?? null,
    },
  }),
});
