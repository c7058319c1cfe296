import type { Database } from "@/db/client";
import type { EnterpriseRow } from "@/db/schema";
import type { UserActor } from "@/domain/access/actor";
import { roleCan } from "@/domain/access/can";
import { isoDate } from "@/domain/calendar/date";
import { maskContact } from "@/domain/enterprise/mask-contact";
import {
  type FullProject,
  getProjectInput,
  type ProjectDetail,
  projectDetail,
} from "@/domain/project/project-detail.schema";
import { protectedUntil, protectionStateOn } from "@/domain/project/protection";
import { isStale } from "@/domain/project/stale";
import { shanghaiDate } from "@/lib/format/date";
import { readContact } from "../contact/load-contact";
import { AppError } from "../kernel/app-error";
import { query } from "../kernel/procedure";
import { loadProject, type SeenProject } from "./load-project";
import { abilitiesOf, nextMovesOf } from "./project-abilities";
import { readFacts } from "./read-facts";
import { readClaims, readFiles, readIntents, readNames, readOwnerChanges } from "./read-project-records";
import { hasRight } from "./rights";
import { signedIn } from "./signed-in";

type Names = Awaited<ReturnType<typeof readNames>>;

const enterpriseView = ({ id, name, uscc, usccOverrideReason }: EnterpriseRow) => ({
  id,
  name,
  uscc,
  usccOverrideReason,
});

async function protectionOf(db: Database, row: SeenProject, today: string) {
  const changes = await readOwnerChanges(db, row.id);
  const until = row.ownerId
    ? protectedUntil(
        [
          { kind: "register", on: isoDate(shanghaiDate(new Date(row.firstReportedAt))) },
          ...changes.map(({ on }) => ({ kind: "assign" as const, on: isoDate(on) })),
          ...(row.lastFollowUpOn ? [{ kind: "followUp" as const, on: isoDate(row.lastFollowUpOn) }] : []),
        ],
        row.stage,
      )
    : null;
  return { protectedUntil: until, protectionState: protectionStateOn(until, isoDate(today)) };
}

function limitedView(row: SeenProject, names: Names): ProjectDetail {
  const { id, name, stage } = row;
  return {
    sight: "limited",
    id,
    name,
    stage,
    firstReportedDepartment: names.firstReportedDepartment?.name ?? null,
  };
}

function publicView(row: SeenProject, names: Names): ProjectDetail {
  const { id, name, stage, code, standing, stageEnteredOn, investorName, industry, zone, firstReportedAt } =
    row;
  const departmentName = names.department?.name ?? "";
  return {
    sight: "public",
    id,
    name,
    stage,
    code,
    standing,
    stageEnteredOn,
    investorName,
    industry,
    zone,
    departmentName,
    firstReportedAt,
  };
}

async function fullView(
  db: Database,
  actor: UserActor,
  row: SeenProject,
  names: Names,
  today: string,
): Promise<FullProject> {
  const { isFull: _isFull, relations: _relations, rights, ...project } = row;
  const { investor, department } = names;
  if (!investor || !department) throw new Error("a project without its investor or department");
  const may = (permission: "contact.reveal" | "file.read" | "intent.read") => roleCan(actor.role, permission);
  const [facts, contact, protection, intents, parcels, files] = await Promise.all([
    readFacts(db, project),
    readContact(db, project.contactId),
    protectionOf(db, row, today),
    may("intent.read") ? readIntents(db, project.id) : [],
    readClaims(db, project.id),
    may("file.read") ? readFiles(db, project.id) : [],
  ]);
  const firstReportedOn = shanghaiDate(new Date(project.firstReportedAt));
  return {
    ...project,
    ...protection,
    sight: "full",
    department,
    owner: names.owner,
    firstReport: {
      byName: names.reporter?.name ?? null,
      departmentName: names.firstReportedDepartment?.name ?? null,
      at: project.firstReportedAt,
    },
    agency: names.agency,
    investor: enterpriseView(investor),
    projectCompany: names.company && enterpriseView(names.company),
    contact: contact && maskContact(contact, may("contact.reveal") && hasRight(row, "revealContact")),
    isStale:
      project.standing === "normal" &&
      isStale(isoDate(project.lastFollowUpOn ?? firstReportedOn), project.stage, isoDate(today)),
    intents,
    parcels,
    files,
    nextMoves: nextMovesOf(actor, row, facts),
    abilities: abilitiesOf(actor, row),
    rights: [...rights],
  };
}

/** A project as far as this person may see it: in full, by name and stage only, or an agency's public part. */
export const getProject = query({
  name: "project.get",
  permission: "project.read",
  summary: "项目详情",
  method: "GET",
  path: "/projects/{id}",
  input: getProjectInput,
  output: projectDetail,
  run: async ({ db, actor, input, today }) => {
    const user = signedIn(actor);
    const row = await loadProject(db, user, input.id);
    if (!row) throw new AppError("NOT_FOUND");
    const names = await readNames(db, row);
    if (row.isFull) return fullView(db, user, row, names, today);
    return user.role === "agent" ? publicView(row, names) : limitedView(row, names);
  },
});
