import type { agreements } from "@/db/schema";
import type { AgreementKind } from "@/domain/amount/agreement";
import { countAgreement, plainProject } from "@/domain/amount/counting";
import { addMonths, type IsoDate, monthOf } from "@/domain/calendar/date";
import { decimalFromFen } from "@/domain/money/decimal";
import { fen, fenPerWan } from "@/domain/money/fen";
import type { Candidate } from "./candidate";
import { foreignPart } from "./foreign-contract";
import type { Random } from "./random";
import type { Source } from "./sources";
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

type Signing = { random: Random; number: Numbering; source: Source; isSigned: boolean };

function signed(
  { random, number, source, isSigned }: Signing,
  kind: AgreementKind,
  on: IsoDate,
  amountWan: number,
) {
  const at = officeInstant(random, on);
  const amountFen = amountWan * fenPerWan;
  const facts = {
    ...plainProject,
    kind,
    capitalKind: source.capitalKind,
    sourceRegionCode: source.regionCode,
    signedShareBp: isSigned ? 10_000 : null,
    isWithinEarlier: kind === "capitalIncrease" ? false : null,
    amountFen,
  };
  return {
    id: random.uuid(at),
    kind,
    contractNo: number(`GXY-${letters[kind]}-${on.slice(0, 4)}-`),
    signedOn: on,
    statMonth: monthOf(on),
    amountFen,
    amountOriginal: decimalFromFen(fen(amountFen), "yuan"),
    isWithinEarlier: facts.isWithinEarlier,
    ...countAgreement(facts),
    ...foreignPart(source, facts, monthOf(on)),
    recordedBy: null,
    isDemo: true,
    createdAt: at.toISOString(),
    updatedAt: at.toISOString(),
  };
}

/** A framework agreement where the way led over one, the formal contract, now and then an increase or a supplement. */
export function signAgreements(
  random: Random,
  number: Numbering,
  { timeline, sizes, fate, source }: Candidate,
  today: IsoDate,
): AgreementRow[] {
  const frameworkOn = enteredOn(timeline, "S1");
  const formalOn = enteredOn(timeline, "S2");
  const rows: AgreementRow[] = [];
  const signing = { random, number, source, isSigned: false };
  const framework = frameworkOn ? signed(signing, "framework", frameworkOn, sizes.totalWan) : null;
  if (framework) rows.push(framework);
  if (!formalOn) return rows;
  rows.push({ ...signed(signing, "formal", formalOn, sizes.totalWan), raisedFromId: framework?.id ?? null });
  const laterOn = workingDayUpTo(addMonths(formalOn, random.integer(13, 26)));
  if (laterOn < today && fate.standing === "normal") {
    const later = { ...signing, isSigned: true };
    const draw = random.next();
    const increaseWan = Math.max(500, Math.round((sizes.totalWan * 0.18) / 500) * 500);
    if (draw < 0.1) rows.push(signed(later, "capitalIncrease", laterOn, increaseWan));
    else if (draw < 0.14) rows.push(signed(later, "supplement", laterOn, 0));
    else if (draw < 0.17) rows.push(signed(later, "supplement", laterOn, -increaseWan / 2));
  }
  return rows;
}
