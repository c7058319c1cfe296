import { eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { enterprises, type ProjectRow, projects } from "@/db/schema";
import type { NewInvestor } from "@/domain/amount/agreement.schema";
import { overrideReason } from "@/domain/enterprise/identity.schema";
import { findOrCreateEnterprise } from "../enterprise/find-or-create-enterprise";
import { fieldError } from "../kernel/app-error";
import { initialsOf } from "../project/initials";
import { lockRegistration } from "../project/registration-lock";

type Attributed = Pick<ProjectRow, "id" | "name" | "investorId">;

/** The project follows its investor: name, source region and kind of capital. */
async function attributeTo(
  tx: Transaction,
  project: Attributed,
  investorId: string,
  regionCode?: string | null,
): Promise<void> {
  const [investor] = await tx.select().from(enterprises).where(eq(enterprises.id, investorId));
  if (!investor) throw new Error("an investor that is gone");
  await tx
    .update(projects)
    .set({
      investorId,
      investorName: investor.name,
      capitalKind: investor.capitalKind,
      sourceRegionCode: regionCode ?? investor.regionCode,
      initials: initialsOf(project.name, investor.name),
      version: sql`${projects.version} + 1`,
      updatedAt: sql`now()`,
    })
    .where(eq(projects.id, project.id));
}

/** 更换投资方: what counted stays where it is, the project and its amounts belong to the new investor from now on. */
export async function changeInvestor(tx: Transaction, project: Attributed, next: NewInvestor) {
  await lockRegistration(tx);
  const { id } = await findOrCreateEnterprise(
    tx,
    {
      name: next.name,
      uscc: next.uscc,
      usccOverrideReason: overrideReason(next.uscc, next.usccOverrideReason),
      capitalKind: next.capitalKind,
      regionCode: next.regionCode,
    },
    "newInvestor",
  );
  if (id === project.investorId) throw fieldError("newInvestor", "新投资方与现投资方相同");
  await attributeTo(tx, project, id, next.regionCode);
  return { previousInvestorId: project.investorId, newInvestorId: id };
}

/** When the agreement that changed the investor is taken back, so is the change, unless another has followed. */
export async function restoreInvestor(
  tx: Transaction,
  project: Attributed,
  change: { previousInvestorId: string | null; newInvestorId: string | null },
): Promise<void> {
  if (!change.previousInvestorId || project.investorId !== change.newInvestorId) return;
  await attributeTo(tx, project, change.previousInvestorId);
}
