import type { Database } from "@/db/client";
import type { Actor } from "@/domain/access/actor";
import { isoDate } from "@/domain/calendar/date";
import type { DuplicateSubject } from "@/domain/enterprise/duplicate";
import { parsePhone } from "@/domain/enterprise/phone";
import { hasUsccForm, normalizeUscc } from "@/domain/enterprise/uscc";
import {
  type CheckDuplicateInput,
  checkDuplicateInput,
  duplicateCheck,
} from "@/domain/project/check-duplicate.schema";
import { findEnterpriseByName } from "../enterprise/find-or-create-enterprise";
import { query } from "../kernel/procedure";
import { countHit } from "../kernel/rate-limit";
import { findDuplicateMatches } from "./find-duplicate-matches";

/** Far above what a form asks while it is filled in, far below what trying out numbers would need. */
const limit = { max: 600, windowSeconds: 3600 };

const completeUscc = (text: string | undefined) => (text && hasUsccForm(text) ? normalizeUscc(text) : null);

function completePhone(text: string | undefined): string[] {
  const phone = parsePhone(text ?? "");
  return phone.ok ? [phone.value.value] : [];
}

function subjectOf(input: CheckDuplicateInput, investorUscc: string | null, today: string): DuplicateSubject {
  return {
    projectName: input.projectName ?? "",
    projectCompanyUscc: completeUscc(input.projectCompanyUscc),
    superiorProjectCode: null,
    investorUscc,
    investorName: input.investorName ?? null,
    investorGroupName: null,
    investorFromHongKongOrTaiwan: false,
    contactPhones: completePhone(input.phone),
    industryCode: input.industryCode ?? null,
    investmentFen: null,
    createdOn: isoDate(today),
  };
}

/** The code as typed, else that of the enterprise which registering by this name would find. */
async function investorUsccOf(
  db: Database,
  { uscc, investorName }: CheckDuplicateInput,
): Promise<string | null> {
  if (uscc || !investorName) return completeUscc(uscc);
  const found = await findEnterpriseByName(db, { name: investorName, capitalKind: "domestic" });
  return found?.uscc ?? null;
}

const limitKey = (actor: Actor) => `duplicate-check:${actor.kind === "user" ? actor.userId : "visitor"}`;

/** Live hint of a form: who has this investor already. Matches nothing on what is not complete yet. */
export const checkDuplicate = query({
  name: "project.checkDuplicate",
  permission: "project.checkDuplicate",
  summary: "查重",
  method: "POST",
  path: "/projects/duplicate-check",
  input: checkDuplicateInput,
  output: duplicateCheck,
  run: async ({ db, actor, input, today }) => {
    await countHit(db, limitKey(actor), limit);
    return findDuplicateMatches(db, {
      actor,
      subject: subjectOf(input, await investorUsccOf(db, input), today),
      exceptProjectId: input.exceptId ?? null,
    });
  },
});
