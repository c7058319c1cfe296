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
import { shanghaiDate } from "@/lib/format/date";
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

/** Without keys whose value is undefined: a field left out, however it was left out, stays. */
function definedOf<Values extends object>(values: Values): Values {
  const defined = Object.entries(values).filter(([, value]) => value !== undefined);
  // safe because only optional keys of Values can hold undefined
  return Object.fromEntries(defined) as Values;
}

function refuseContradictions(row: ProjectRow, input: UpdateProjectInput): void {
  const fields = contradictions({ ...row, ...definedOf(ownColumns(input)) });
  if (Object.keys(fields).length > 0) throw new AppError("VALIDATION", { fields });
}

/** Whether a fact changed that alone can make two projects the same (domain.md 1.5, levels L1 and L2). */
const changesIdentity = (before: Loaded, after: Parties, industryCode: string | null): boolean =>
  after.investor.uscc !== before.parties.investor.uscc ||
  after.company?.uscc !== before.parties.company?.uscc ||
  industryCode !== before.industryCode;

async function refuseDuplicates(
  tx: Transaction,
  actor: Actor,
  row: Loaded,
  parties: Parties,
  input: UpdateProjectInput,
): Promise<void> {
  const next = { ...row, ...definedOf(ownColumns(input)) };
  if (!changesIdentity(row, parties, next.industryCode)) return;
  const { level } = await findDuplicateMatches(tx, {
    actor,
    exceptProjectId: row.id,
    subject: {
      projectName: next.name,
      projectCompanyUscc: parties.company?.uscc ?? null,
      superiorProjectCode: null,
      investorUscc: parties.investor.uscc,
      investorName: parties.investor.name,
      investorGroupName: null,
      investorFromHongKongOrTaiwan: next.capitalKind === "hongKongMacaoTaiwan",
      contactPhones: [],
      industryCode: next.industryCode,
      investmentFen: next.totalInvestmentFen === null ? null : fen(next.totalInvestmentFen),
      createdOn: isoDate(shanghaiDate(new Date(row.firstReportedAt))),
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
    const parties = await changeParties(tx, actor, row, row.parties, input);
    await refuseDuplicates(tx, actor, row, await readParties(tx, { ...row, ...parties }), input);
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
