import { addDays, type IsoDate } from "@/domain/calendar/date";
import { type Numbering, signAgreements } from "./agreements";
import type { Candidate } from "./candidate";
import { endingOf } from "./ending";
import { reportFixedInvestment } from "./fixed-investments";
import { tellFollowUps } from "./follow-ups";
import { enterFunds } from "./funds";
import { tellMoves } from "./moves";
import { userId } from "./office";
import { ownershipOf } from "./ownership";
import { inventParties } from "./parties";
import { projectRow } from "./project-row";
import type { Random } from "./random";
import { workingDayUpTo } from "./timeline";

export type ProjectInput = {
  candidate: Candidate;
  code: string;
  index: number;
  today: IsoDate;
  contractNo: Numbering;
  nextSerial: () => number;
};

/** Every eleventh project has one voucher that was corrected. */
const correctsVoucher = (index: number): boolean => index % 11 === 4;

/** One project with everything that hangs on it. */
export function tellProject(random: Random, input: ProjectInput) {
  const { candidate, code, index, today, contractNo, nextSerial } = input;
  const { timeline, fate, attention } = candidate;
  const parties = inventParties(random, candidate, index + 1);
  const ownership = ownershipOf(random, candidate);
  const ending = endingOf(random, candidate, today);
  const lastDay =
    fate.standing === "normal" ? workingDayUpTo(addDays(today, -attention.gapDays)) : timeline.endsOn;
  const { resumeOn } = ending.columns;
  const story = tellFollowUps(random, { candidate, ownership, lastDay, today, resumeOn });
  const project = projectRow(random, {
    candidate,
    parties,
    ownership,
    ending,
    code,
    lastFollowUpOn: story.lastOn,
    next: story.next,
  });
  const projectId = project.id;
  const mark = <Row>(rows: Row[]) => rows.map((row) => ({ ...row, projectId }));
  const fundInput = {
    candidate,
    enterpriseId: parties.projectCompany?.id ?? parties.investor.id,
    proposedBy: ownership.officerId,
    confirmedBy: userId("heyunqi"),
    today,
    nextSerial,
  };
  return {
    ...parties,
    ownership,
    project,
    moves: mark(tellMoves(random, candidate, ownership, ending)),
    followUps: mark(story.rows),
    agreements: mark(signAgreements(random, contractNo, candidate, today)),
    funds: mark(enterFunds(random, fundInput, correctsVoucher(index))),
    fixedInvestments: mark(reportFixedInvestment(random, candidate, today)),
  };
}
