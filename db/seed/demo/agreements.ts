import type { agreements } from "@/db/schema";
import type { AgreementKind } from "@/domain/amount/agreement";
import { countAgreement, plainProject } from "@/domain/amount/counting";
import { addMonths, type IsoDate, monthOf } from "@/domain/calendar/date";
import { fenPerWan } from "@/domain/money/fen";
import type { Candidate } from "./candidate";
import type { Random } from "./random";
import { enteredOn, officeInstant, workingDayUpTo } from "./timeline";

export type AgreementRow = Omit<typeof agreements.$inferInsert, "projectId">;

/** Running contract numbers by kind and year. */
export type Numbering = (prefix: string, width?: number) => string;

export function createNumbering(): Numbering {
  const last = new Map<string, number>();
  return (prefix, width = 3) => {
    const number = (last.get(prefix) ?? 0) + 1;
    last.set(prefix, number);
    return `${prefix}${String(number).padStart(width, "0")}`;
  };
}

const letters: Record<AgreementKind, string> = {
  intent: "YX",
  framework: "KJ",
  formal: "HT",
  supplement: "BC",
  capitalIncrease: "ZZ",
  investorChange: "BG",
};

function signed(
  random: Random,
  number: Numbering,
  kind: AgreementKind,
  on: IsoDate,
  amountWan: number,
): AgreementRow {
  const at = officeInstant(random, on);
  return {
    id: random.uuid(at),
    kind,
    contractNo: number(`GXY-${letters[kind]}-${on.slice(0, 4)}-`),
    signedOn: on,
    statMonth: monthOf(on),
    amountFen: amountWan * fenPerWan,
    ...countAgreement({
      ...plainProject,
      kind,
      sourceRegionCode: null,
      signedShareBp: null,
      isWithinEarlier: null,
      amountFen: amountWan * fenPerWan,
    }),
    isDemo: true,
    createdAt: at.toISOString(),
    updatedAt: at.toISOString(),
  };
}

/** A framework agreement where the way led over one, the formal contract, now and then an increase or a supplement. */
export function signAgreements(
  random: Random,
  number: Numbering,
  { timeline, sizes, fate }: Candidate,
  today: IsoDate,
): AgreementRow[] {
  const frameworkOn = enteredOn(timeline, "S1");
  const formalOn = enteredOn(timeline, "S2");
  const rows: AgreementRow[] = [];
  if (frameworkOn) rows.push(signed(random, number, "framework", frameworkOn, sizes.totalWan));
  if (!formalOn) return rows;
  rows.push(signed(random, number, "formal", formalOn, sizes.totalWan));
  const laterOn = workingDayUpTo(addMonths(formalOn, random.integer(13, 26)));
  if (laterOn < today && fate.standing === "normal") {
    const draw = random.next();
    const increaseWan = Math.max(500, Math.round((sizes.totalWan * 0.18) / 500) * 500);
    if (draw < 0.1) rows.push(signed(random, number, "capitalIncrease", laterOn, increaseWan));
    else if (draw < 0.17) rows.push(signed(random, number, "supplement", laterOn, 0));
  }
  return rows;
}
