import { call } from "@orpc/server";
import type { Database } from "@/db/client";
import type { GetTargetsInput, SaveTargetsInput, TargetMatrix } from "@/domain/target/target.schema";
import type { RequestContext } from "../kernel/context";
import { getTargets } from "../target/get-targets";
import { saveTargets } from "../target/save-targets";
import { openProjectDesk } from "./project-desk";

export const measure = "fundsInPlace" as const;
export const yi = 10_000_000_000;

type Cell = Partial<SaveTargetsInput["cells"][number]>;

/** Two departments with their people, and the ways targets are issued and read there. */
export async function openTargetDesk(db: Database) {
  const desk = await openProjectDesk(db);
  const cell = (values: Cell) => ({ period: "2026", value: yi, revision: 0, ...values });
  const save = (cells: Cell[], context: RequestContext = desk.statistician.context) =>
    call(saveTargets, { measure, reason: "2026 年任务分解方案", cells: cells.map(cell) }, { context });
  const get = (input: Partial<GetTargetsInput> = {}, context: RequestContext = desk.leader.context) =>
    call(getTargets, { measure, year: 2026, ...input }, { context });
  const ofDepartment = { departmentId: desk.department.id };
  return { ...desk, save, get, ofDepartment, ofOfficer: { ...ofDepartment, userId: desk.officer.user.id } };
}

export type TargetDesk = Awaited<ReturnType<typeof openTargetDesk>>;

type Row = TargetMatrix["rows"][number];

/** The line of a kind, of a department or person where there are several. */
export function rowOf(matrix: TargetMatrix, kind: Row["kind"], id: string | null = null): Row {
  const isIt = (row: Row) =>
    row.kind === kind && (id === null || [row.departmentId, row.userId].includes(id));
  const row = matrix.rows.find(isIt);
  if (!row) throw new Error(`no ${kind}`);
  return row;
}

export const targetsOf = (row: Row): (number | null)[] => row.cells.map(({ target }) => target);
