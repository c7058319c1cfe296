import type { Database } from "@/db/client";
import type { EnterpriseRow } from "@/db/schema";
import type { UserActor } from "@/domain/access/actor";
import { roleCan } from "@/domain/access/can";
import { maskContact } from "@/domain/enterprise/mask-contact";
import {
  type FullProject,
  getProjectInput,
  type ProjectDetail,
  projectDetail,
} from "@/domain/project/project-detail.schema";
import { readClocks } from "../clock/read-clocks";
import { readContact } from "../contact/load-contact";
import { AppError } from "../kernel/app-error";
import { query } from "../kernel/procedure";
import { readGateRules } from "../setting/read-gate-rules";
import { companyFacts } from "./change-parties";
import { loadProject, type SeenProject } from "./load-project";
import { abilitiesOf, nextMovesOf } from "./project-abilities";
import { readFacts } from "./read-facts";
import { readFiles, readIntents, readNames } from "./read-project-records";
import { hasRight } from "./rights";
import { signedIn } from "./signed-in";

type Names = Awaited<ReturnType<typeof readNames>>;

const enterpriseView = ({ id, name, uscc, usccOverrideReason }: EnterpriseRow) => ({
  id,
  name,
  uscc,
  usccOverrideReason,
});

/** How its clocks stand as far as the detail says so; the clocks themselves have a procedure of their own. */
async function standingOf(db: Database, row: SeenProject, today: string) {
  const [found] = await readClocks(db, [row], today);
  if (!found) throw new Error("the clocks of a project were not read");
  const { clocks, protectedUntil, protectionState } = found;
  const isStale = clocks.some(({ code, light }) => code === "stale" && light === "red");
  return { protectedUntil, protectionState, isStale };
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
  const [{ rules }, facts, contact, protection, intents, files] = await Promise.all([
    readGateRules(db),
    readFacts(db, project, today),
    readContact(db, project.contactId),
    standingOf(db, row, today),
    may("intent.read") ? readIntents(db, project.id) : [],
    may("file.read") ? readFiles(db, project.id) : [],
  ]);
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
    ...companyFacts(names.company),
    firstTalk: {
      byName: names.firstTalker?.name ?? null,
      departmentName: names.firstTalkDepartment?.name ?? null,
      on: project.firstTalkOn,
    },
    contact: contact && maskContact(contact, may("contact.reveal") && hasRight(row, "revealContact")),
    intents,
    files,
    nextMoves: nextMovesOf(rules, actor, row, facts),
    abilities: abilitiesOf(rules, actor, row),
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
