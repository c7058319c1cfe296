import type { Transaction } from "@/db/client";
import { type ProjectRow, projects } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import { contradictions } from "@/domain/project/project-fields.schema";
import {
  baseFieldsOf,
  projectEditFields,
  type UpdateProjectInput,
  updateProjectInput,
  versionedResult,
} from "@/domain/project/update-project.schema";
import { AppError, ruleError } from "../kernel/app-error";
import { mergeStale, valuesOf } from "../kernel/merge-stale";
import { command } from "../kernel/procedure";
import { updateVersioned } from "../kernel/versioned";
import { changeParties, companyFacts, type Parties, readParties } from "./change-parties";
import { duplicateSubjectOf } from "./duplicate-subject";
import { findDuplicateMatches } from "./find-duplicate-matches";
import { initialsOf } from "./initials";
import { loadProject, refuseClosed, type SeenProject } from "./load-project";
import { lockProject } from "./lock-project";
import { changesBetween } from "./project-changes";
import { lockRegistration } from "./registration-lock";
import { needs } from "./rights";

type Loaded = SeenProject & { parties: Parties };

const identityFields = ["investorName", "uscc", "projectCompanyName", "projectCompanyUscc", "industryCode"];

/** Under the lock, so that what a stale edit is merged with stays true until it is written. */
async function load(tx: Transaction, actor: Actor, input: UpdateProjectInput): Promise<Loaded | undefined> {
  const touched = definedOf(input);
  if (identityFields.some((field) => field in touched)) await lockRegistration(tx);
  await lockProject(tx, input.id);
  const row = await loadProject(tx, actor, input.id);
  return row && { ...row, parties: await readParties(tx, row) };
}

/** The fields of a project as its form shows them. */
const formValues = (row: Loaded) => ({
  ...row,
  uscc: row.parties.investor.uscc,
  projectCompanyName: row.parties.company?.name ?? null,
  projectCompanyUscc: row.parties.company?.uscc ?? null,
  ...companyFacts(row.parties.company),
});

async function refuseClashes(tx: Transaction, row: Loaded, input: UpdateProjectInput): Promise<void> {
  const edit = valuesOf(input, projectEditFields);
  const { base } = input;
  const rests = baseFieldsOf(Object.keys(edit));
  if (input.version < row.version && base && rests.some((field) => !Object.hasOwn(base, field))) {
    throw new AppError("CONFLICT");
  }
  await mergeStale(tx, {
    subject: { type: "project", id: row.id },
    current: valuesOf(formValues(row), projectEditFields),
    currentVersion: row.version,
    version: input.version,
    edit,
    base: base && valuesOf(base, projectEditFields),
  });
}

function ownColumns(input: UpdateProjectInput) {
  const {
    id: _id,
    version: _version,
    base: _base,
    investorName: _investorName,
    uscc: _uscc,
    usccOverrideReason: _reason,
    projectCompanyName: _companyName,
    projectCompanyUscc: _companyUscc,
    projectCompanyUsccOverrideReason: _companyReason,
    projectCompanyEstablishedOn: _establishedOn,
    projectCompanyRegisteredCapitalFen: _registeredCapital,
    projectCompanyPaidInCapitalFen: _paidInCapital,
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

function refuseContradictions(row: Loaded, input: UpdateProjectInput): void {
  const fields = contradictions({ ...formValues(row), ...definedOf(input) });
  if (Object.keys(fields).length > 0) throw new AppError("VALIDATION", { fields });
}

/** A lead judged without a date is judged today. */
const judgedOn = (row: ProjectRow, { leadJudgement, leadJudgedOn }: UpdateProjectInput, today: string) =>
  leadJudgement && !leadJudgedOn && row.leadJudgement !== leadJudgement ? { leadJudgedOn: today } : {};

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
    subject: duplicateSubjectOf(next, parties),
  });
  if (level === "certain") throw ruleError("DUPLICATE_CERTAIN");
  if (level === "strong" && !input.confirmedDuplicateReason) throw ruleError("DUPLICATE_STRONG");
}

/**
 * Changes the fields that are sent; an edit that others have overtaken is merged when it says what it started from.
 * Throws PROJECT_CLOSED, the duplicate rules when an identity changes, VALIDATION when the fields contradict each other,
 * CONFLICT for a stale version, with the clashes when the same field was set to something else.
 */
export const updateProject = command({
  name: "project.update",
  permission: "project.update",
  summary: "修改项目",
  method: "PATCH",
  path: "/projects/{id}",
  input: updateProjectInput,
  output: versionedResult,
  load: ({ tx, actor, input }) => load(tx, actor, input),
  guard: needs("update"),
  run: async ({ tx, actor, input, row, today }) => {
    refuseClosed(row);
    await refuseClashes(tx, row, input);
    refuseContradictions(row, input);
    const parties = await changeParties(tx, actor, row, row.parties, input);
    await refuseDuplicates(tx, actor, row, await readParties(tx, { ...row, ...parties }), input);
    await updateVersioned(tx, projects, row, {
      ...ownColumns(input),
      ...judgedOn(row, input, today),
      ...(input.name ? { initials: initialsOf(input.name, parties.investorName ?? row.investorName) } : {}),
      ...parties,
    });
    return { id: row.id, version: row.version + 1 };
  },
  audit: ({ input, row }) => ({
    subject: { type: "project", id: row.id },
    detail: {
      code: row.code,
      changes: changesBetween(formValues(row), input),
      usccOverrideReason: input.usccOverrideReason ?? input.projectCompanyUsccOverrideReason ?? null,
      confirmedDuplicateReason: input.confirmedDuplicateReason ?? null,
    },
  }),
});
