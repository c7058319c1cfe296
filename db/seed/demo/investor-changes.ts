import type { agreements, enterprises } from "@/db/schema";
import { addMonths, isoDate, monthOf } from "@/domain/calendar/date";
import { normalizeEnterpriseName } from "@/domain/enterprise/name";
import type { AgreementRow } from "./agreements";
import { createRandom } from "./random";
import { officeInstant, workingDayUpTo } from "./timeline";

type EnterpriseRow = typeof enterprises.$inferInsert;
type ProjectRow = { id?: string | undefined; investorId: string; standing?: string | undefined };
type Signed = AgreementRow & { projectId: string };

/** How many projects passed into other hands after their contract, eight months on. */
const changed = 3;

/** 更换投资方: who stood there first, and the agreement by which today's investor took the place. */
export function changeInvestors(
  projects: readonly ProjectRow[],
  known: readonly EnterpriseRow[],
  signed: readonly Signed[],
): { enterprises: EnterpriseRow[]; agreements: (typeof agreements.$inferInsert)[] } {
  const random = createRandom("investor-changes");
  const found = projects
    .flatMap((project) => {
      const formal = signed.find(({ projectId, kind }) => projectId === project.id && kind === "formal");
      const investor = known.find(({ id }) => id === project.investorId);
      const isOld = formal && formal.signedOn < "2025-06-01" && formal.isCounted;
      if (!isOld || !investor || investor.capitalKind !== "domestic") return [];
      return (project.standing ?? "normal") === "normal" ? [{ formal, investor }] : [];
    })
    .filter((_, index) => index % 9 === 4)
    .slice(0, changed);
  const pairs = found.map(({ formal, investor }, index) => {
    const on = workingDayUpTo(addMonths(isoDate(formal.signedOn), 8));
    const at = officeInstant(random, on).toISOString();
    const name = investor.name.replace(/(有限公司|股份有限公司|集团有限公司)$/, "投资管理有限公司");
    const previous = {
      id: random.uuid(new Date(at)),
      name,
      normalizedName: normalizeEnterpriseName(name, { fromHongKongOrTaiwan: false }),
      uscc: null,
      capitalKind: "domestic" as const,
      regionCode: investor.regionCode ?? null,
      isDemo: true,
      createdAt: formal.createdAt,
      updatedAt: formal.createdAt,
    };
    const agreement = {
      id: random.uuid(new Date(at)),
      projectId: formal.projectId,
      kind: "investorChange" as const,
      contractNo: `GXY-BG-${on.slice(0, 4)}-${String(index + 1).padStart(3, "0")}`,
      signedOn: on,
      statMonth: monthOf(on),
      amountFen: 0,
      previousInvestorId: previous.id,
      newInvestorId: investor.id ?? null,
      isCounted: false,
      ruleId: "AGR_NO_AMOUNT_ADDED",
      countedShareBp: 0,
      isDemo: true,
      createdAt: at,
      updatedAt: at,
    };
    return { previous, agreement };
  });
  return {
    enterprises: pairs.map(({ previous }) => previous),
    agreements: pairs.map(({ agreement }) => agreement),
  };
}
