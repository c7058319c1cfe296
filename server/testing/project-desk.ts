import { randomUUID } from "node:crypto";
import { call } from "@orpc/server";
import type { Database } from "@/db/client";
import { buildDepartment, buildEnterprise, buildProject, buildUser, unique } from "@/db/testing/builders";
import type { Role } from "@/domain/access/role";
import type { CreateProjectInput } from "@/domain/project/create-project.schema";
import { createProject } from "../project/create-project";
import { getProject } from "../project/get-project";
import { actorOf, contextFor } from "./context";

/** Two departments with their people, and projects of the first one's officer. */
export async function openProjectDesk(db: Database) {
  const department = await buildDepartment(db);
  const other = await buildDepartment(db, { sort: 9 });
  const agency = await buildEnterprise(db);
  const person = async (role: Role, departmentId: string | null, enterpriseId: string | null = null) => {
    const user = await buildUser(db, role, { departmentId, enterpriseId });
    return { user, context: contextFor(db, actorOf(user)) };
  };
  const people = {
    officer: await person("officer", department.id),
    colleague: await person("officer", department.id),
    head: await person("departmentHead", department.id),
    foreignHead: await person("departmentHead", other.id),
    leader: await person("leader", null),
    statistician: await person("statistician", null),
    agent: await person("agent", null, agency.id),
    foreignAgent: await person("agent", null, (await buildEnterprise(db)).id),
    landManager: await person("landManager", null),
  };
  const { officer } = people;
  const project = (values: Parameters<typeof buildProject>[1] = {}) =>
    buildProject(db, {
      ownerId: officer.user.id,
      firstReportedBy: officer.user.id,
      departmentId: department.id,
      ...values,
    });
  const lead = (values: Partial<CreateProjectInput> = {}) => ({
    id: randomUUID(),
    name: `${unique()}减速机生产基地`,
    summary: "年产精密减速机 2 万台",
    sourceChannel: "ownOutreach" as const,
    industry: "advancedEquipment" as const,
    investorName: `常州${unique()}有限公司`,
    contactName: "王建国",
    contactPhone: phone(),
    ...values,
  });
  const create = (values: Partial<CreateProjectInput> = {}, by = officer.context) =>
    call(createProject, lead(values), { context: by });
  const read = async (id: string, by = officer.context) => {
    const detail = await call(getProject, { id }, { context: by });
    if (detail.sight !== "full") throw new Error(`only ${detail.sight} sight`);
    return detail;
  };
  return { department, other, agency, ...people, project, lead, create, read };
}

export type ProjectDesk = Awaited<ReturnType<typeof openProjectDesk>>;

let lastPhone = 13_800_000_000;

/** A mobile number no other row of the file has. */
export function phone(): string {
  lastPhone += 1;
  return String(lastPhone);
}
