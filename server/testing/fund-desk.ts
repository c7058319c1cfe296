import { call } from "@orpc/server";
import type { Database } from "@/db/client";
import { buildDepartment, buildProject, buildUser, unique } from "@/db/testing/builders";
import type { Role } from "@/domain/access/role";
import { summariseAmounts } from "../amount/summarise-amounts";
import { confirmFund } from "../fund/confirm-fund";
import { proposeFund } from "../fund/propose-fund";
import { reverseFund } from "../fund/reverse-fund";
import { buildFile } from "./build-file";
import { actorOf, contextFor } from "./context";

/** A department with its people, and the steps money takes through their hands. */
export async function openFundDesk(db: Database) {
  const [department, other] = [await buildDepartment(db), await buildDepartment(db)];
  const owner = await buildUser(db, "officer", { departmentId: department.id });
  const context = async (role: Role, departmentId: string | null = null) =>
    contextFor(db, actorOf(await buildUser(db, role, { departmentId })));
  const people = {
    officer: contextFor(db, actorOf(owner)),
    colleague: await context("officer", department.id),
    head: await context("departmentHead", department.id),
    foreignHead: await context("departmentHead", other.id),
    statistician: await context("statistician"),
    leader: await context("leader"),
  };
  const own = { ownerId: owner.id, departmentId: department.id };
  const project = (values: Parameters<typeof buildProject>[1] = {}) =>
    buildProject(db, { ...own, stage: "S2", ...values });
  const file = (projectId: string, values: Partial<Parameters<typeof buildFile>[1]> = {}) =>
    buildFile(db, { projectId, uploadedBy: owner.id, documentKind: "paymentVoucher", ...values });
  const propose = async (projectId: string, values: Record<string, unknown> = {}, by = people.officer) => {
    const plain = {
      projectId,
      fileIds: "fileIds" in values ? [] : [(await file(projectId)).id],
      category: "equipment" as const,
      evidenceKind: "bankSlip" as const,
      evidenceNo: unique(),
      occurredOn: "2026-11-02",
      amountOriginal: "1234567.89",
      sourceRegionCode: "110108",
    };
    return call(proposeFund, { ...plain, ...values }, { context: by });
  };
  const confirm = (id: string, values: Record<string, unknown> = {}, by = people.statistician) =>
    call(confirmFund, { id, version: 1, statMonth: "2026-11", ...values }, { context: by });
  const reverse = (id: string, version = 2, by = people.statistician) =>
    call(reverseFund, { id, version, reason: "凭证作废" }, { context: by });
  const sums = (projectId: string, filter: Record<string, unknown> = {}) =>
    call(summariseAmounts, { measure: "fundsInPlace", projectId, ...filter }, { context: people.leader });
  return { ...people, owner, project, file, propose, confirm, reverse, sums };
}

export type FundDesk = Awaited<ReturnType<typeof openFundDesk>>;
