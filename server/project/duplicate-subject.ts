import type { ProjectRow } from "@/db/schema";
import { isoDate } from "@/domain/calendar/date";
import type { DuplicateSubject } from "@/domain/enterprise/duplicate";
import { fen } from "@/domain/money/fen";
import { shanghaiDate } from "@/lib/format/date";
import type { Parties } from "./change-parties";

type Fields = Pick<
  ProjectRow,
  "name" | "capitalKind" | "industryCode" | "totalInvestmentFen" | "firstReportedAt"
>;

/** A registered project as the duplicate check compares it: by its identity, not by its contacts. */
export const duplicateSubjectOf = (project: Fields, { investor, company }: Parties): DuplicateSubject => ({
  projectName: project.name,
  projectCompanyUscc: company?.uscc ?? null,
  superiorProjectCode: null,
  investorUscc: investor.uscc,
  investorName: investor.name,
  investorGroupName: null,
  investorFromHongKongOrTaiwan: project.capitalKind === "hongKongMacaoTaiwan",
  contactPhones: [],
  industryCode: project.industryCode,
  investmentFen: project.totalInvestmentFen === null ? null : fen(project.totalInvestmentFen),
  createdOn: isoDate(shanghaiDate(new Date(project.firstReportedAt))),
});
