import type { Database, Transaction } from "@/db/client";
import type { Actor } from "@/domain/access/actor";
import { isoDate } from "@/domain/calendar/date";
import {
  type DuplicateHit,
  type DuplicateSubject,
  duplicateLevels,
  findDuplicates,
} from "@/domain/enterprise/duplicate";
import { fen } from "@/domain/money/fen";
import type { DuplicateCheck, DuplicateMatch } from "@/domain/project/check-duplicate.schema";
import { intentCandidates, projectCandidates } from "./duplicate-candidates";

type ProjectCandidate = Awaited<ReturnType<typeof projectCandidates>>[number];
type IntentCandidate = Awaited<ReturnType<typeof intentCandidates>>[number];

const mostShown = 20;

const unknown = { projectCompanyUscc: null, superiorProjectCode: null, investorGroupName: null };

function subjectOfProject(row: ProjectCandidate): DuplicateSubject & { id: string } {
  return {
    ...unknown,
    id: row.id,
    projectName: row.name,
    projectCompanyUscc: row.companyUscc,
    investorUscc: row.investorUscc,
    investorName: row.investorName,
    investorFromHongKongOrTaiwan: row.capitalKind === "hongKongMacaoTaiwan",
    contactPhones: row.phone ? [row.phone] : [],
    industryCode: row.industryCode,
    investmentFen: row.investmentFen === null ? null : fen(Number(row.investmentFen)),
    createdOn: isoDate(row.createdOn),
  };
}

function subjectOfIntent(row: IntentCandidate): DuplicateSubject & { id: string } {
  return {
    ...unknown,
    id: row.id,
    projectName: "",
    investorUscc: row.uscc,
    investorName: row.name,
    investorFromHongKongOrTaiwan: false,
    contactPhones: [row.phone],
    industryCode: null,
    investmentFen: null,
    createdOn: isoDate(row.createdOn),
  };
}

function projectMatch(actor: Actor, hit: DuplicateHit, row: ProjectCandidate): DuplicateMatch {
  const isAgent = actor.kind !== "user" || actor.role === "agent";
  const isShown = row.isVisible || !isAgent;
  return {
    kind: "project",
    level: hit.level,
    reasons: hit.reasons,
    projectId: row.isVisible ? row.id : null,
    name: isShown ? row.name : null,
    stage: isShown ? row.stage : null,
    ownerName: isShown ? row.ownerName : null,
    departmentName: isShown ? row.departmentName : null,
  };
}

function intentMatch(actor: Actor, hit: DuplicateHit, row: IntentCandidate): DuplicateMatch {
  const isAgent = actor.kind !== "user" || actor.role === "agent";
  return {
    kind: "intent",
    level: hit.level,
    reasons: hit.reasons,
    projectId: null,
    name: isAgent ? null : row.name,
    stage: null,
    ownerName: isAgent ? null : row.ownerName,
    departmentName: isAgent ? null : row.departmentName,
  };
}

function matchesOf<Row extends { id: string }>(
  subject: DuplicateSubject,
  rows: readonly Row[],
  candidates: readonly (DuplicateSubject & { id: string })[],
  toMatch: (hit: DuplicateHit, row: Row) => DuplicateMatch,
): DuplicateMatch[] {
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  return findDuplicates(subject, candidates).flatMap((hit) => {
    const row = rowOf.get(hit.id);
    return row ? [toMatch(hit, row)] : [];
  });
}

export type DuplicateQuestion = {
  actor: Actor;
  subject: DuplicateSubject;
  exceptProjectId?: string | null;
  exceptIntentId?: string | null;
};

/** Compares a project with every other and with open submissions (domain.md 1.5); surest first, never contacts or amounts. */
export async function findDuplicateMatches(
  db: Database | Transaction,
  question: DuplicateQuestion,
): Promise<DuplicateCheck> {
  const { actor, subject } = question;
  const projects = await projectCandidates(db, actor, subject, question.exceptProjectId ?? null);
  const intents = await intentCandidates(db, subject, question.exceptIntentId ?? null);
  const matches = [
    ...matchesOf(subject, projects, projects.map(subjectOfProject), (hit, row) =>
      projectMatch(actor, hit, row),
    ),
    ...matchesOf(subject, intents, intents.map(subjectOfIntent), (hit, row) => intentMatch(actor, hit, row)),
  ].sort((a, b) => duplicateLevels.indexOf(a.level) - duplicateLevels.indexOf(b.level));
  return { level: matches[0]?.level ?? null, matches: matches.slice(0, mostShown) };
}
