import type {
  agreements,
  contacts,
  enterprises,
  exchangeRates,
  fixedInvestments,
  followUps,
  projectMoves,
} from "@/db/schema";
import { type IsoDate, isoDate } from "@/domain/calendar/date";
import { hasReached } from "@/domain/project/stage-order";
import { createNumbering } from "./agreements";
import type { Candidate } from "./candidate";
import { castCandidates } from "./cast";
import { withTerms } from "./contract-terms";
import { describeEnterprises } from "./enterprise-facts";
import { demoExchangeRates } from "./exchange-rates";
import type { FundRow } from "./funds";
import { withHolds } from "./holds";
import type { IdleSceneKey } from "./idle-scenes";
import { fillInbox, type IntentEventRow, type IntentRow, type LinkedProject } from "./intents";
import { withLife } from "./life-fields";
import { holdMeetings, type MeetingRows } from "./meetings";
import { type MemberRow, tellMembers } from "./members";
import { type MilestoneRow, tellMilestones } from "./milestones";
import { listPapers, listVouchers } from "./papers/list-papers";
import type { Paper } from "./papers/paper";
import type { VoucherPaper } from "./papers/voucher-papers";
import { fillRegister, type LandRegister } from "./parcel-register";
import { type LandUser, surveyLand } from "./parcels";
import type { ProjectRow } from "./project-row";
import { createRandom } from "./random";
import { type ServiceRequestRow, tellRequests } from "./service-requests";
import { tellProject } from "./tell-project";
import { askToEnd, type TerminationRow } from "./terminations";
import { type ThrownAway, throwAway } from "./thrown-away";
import { tellWaits, type WaitRow } from "./waits";

/** Rows of the demo, table by table, in the order in which they go in. */
export type Story = LandRegister & {
  enterprises: (typeof enterprises.$inferInsert)[];
  contacts: (typeof contacts.$inferInsert)[];
  projects: ProjectRow[];
  moves: (typeof projectMoves.$inferInsert)[];
  milestones: MilestoneRow[];
  followUps: (typeof followUps.$inferInsert)[];
  agreements: (typeof agreements.$inferInsert)[];
  funds: (FundRow & { projectId: string })[];
  fixedInvestments: (typeof fixedInvestments.$inferInsert)[];
  terminations: TerminationRow[];
  members: MemberRow[];
  waits: WaitRow[];
  /** Land of the idle-land story, by its scene. */
  watched: ReadonlyMap<IdleSceneKey, string>;
  intents: IntentRow[];
  events: IntentEventRow[];
  papers: Paper[];
  vouchers: VoucherPaper[];
  exchangeRates: (typeof exchangeRates.$inferInsert)[];
  requests: ServiceRequestRow[];
  thrownAway: ThrownAway;
  meetings: MeetingRows;
};

type Chapter = ReturnType<typeof tellProject> & { candidate: Candidate };

/** Codes as the office gives them: by year of the first report, in its order. */
function numberProjects(candidates: readonly Candidate[]): { candidate: Candidate; code: string }[] {
  const reportedOn = ({ timeline }: Candidate): IsoDate => timeline.steps[0]?.on ?? timeline.endsOn;
  const number = createNumbering();
  return candidates
    .toSorted((a, b) => (reportedOn(a) < reportedOn(b) ? -1 : 1))
    .map((candidate) => ({ candidate, code: number(`GX-${reportedOn(candidate).slice(0, 4)}-`, 4) }));
}

const maxLinked = 4;

/** Projects that came in by the public form, the latest ones. */
function linkedProjects(chapters: readonly Chapter[]): LinkedProject[] {
  return chapters
    .filter(({ candidate }) => candidate.channel === "publicForm" && candidate.fate.standing === "normal")
    .slice(-maxLinked)
    .map(({ candidate, project, contact, ownership, investor }) => ({
      projectId: project.id,
      reportedOn: candidate.timeline.steps[0]?.on ?? candidate.timeline.endsOn,
      officerId: ownership.officerId,
      phone: contact.phone ?? "",
      totalWan: candidate.sizes.totalWan,
      isDone: hasReached(candidate.fate.stage, "S2"),
      text: {
        enterprise: investor.name,
        contact: contact.name,
        regionCode: candidate.source.regionCode,
        industry: candidate.line.industry,
        need: candidate.sizes.landMu === null ? "rentFactory" : "land",
        areaSqm: Number(project.landNeedSqm ?? project.factoryNeedSqm ?? 0) || null,
        description: `${candidate.line.plan}。`,
      },
    }));
}

/** The whole invented history of the park up to `today`; the same day gives the same rows, ids included. */
export function tellStory(todayText: string): Story {
  const today = isoDate(todayText);
  const random = createRandom(`gaoxin ${today}`);
  const contractNo = createNumbering();
  let serial = 0;
  const shared = { today, contractNo, nextSerial: () => ++serial };
  const chapters = numberProjects(castCandidates(random, today)).map(
    ({ candidate, code }, index): Chapter => {
      return { candidate, ...tellProject(random, { candidate, code, index, ...shared }) };
    },
  );
  const users = chapters.map(
    ({ candidate, project, ownership }): LandUser => ({
      projectId: project.id,
      candidate,
      ownerId: ownership.officerId,
    }),
  );
  const codes = new Map(chapters.map(({ project }) => [project.id, project.code]));
  const land = withHolds(fillRegister(surveyLand(random, users), chapters, today), codes, today);
  const inbox = fillInbox(random, linkedProjects(chapters), today);
  return {
    enterprises: describeEnterprises(chapters, today),
    requests: tellRequests(chapters, today),
    meetings: holdMeetings(
      chapters.map(({ project }) => project),
      today,
    ),
    papers: listPapers(chapters, today),
    vouchers: listVouchers(chapters),
    exchangeRates: demoExchangeRates(today),
    contacts: chapters.map(({ contact }) => contact),
    projects: chapters.map((chapter) => withLife(chapter, today)),
    moves: chapters.flatMap(({ moves }) => moves),
    milestones: tellMilestones(chapters, today),
    followUps: chapters.flatMap((chapter) => chapter.followUps),
    agreements: chapters.flatMap((chapter) => withTerms(chapter.agreements, chapter)),
    funds: chapters.flatMap(({ funds }) => funds),
    fixedInvestments: chapters.flatMap((chapter) => chapter.fixedInvestments),
    terminations: askToEnd(chapters, today),
    members: tellMembers(chapters, today),
    waits: tellWaits(chapters, today),
    thrownAway: throwAway(
      chapters.map(({ project }) => project),
      today,
    ),
    ...land,
    ...inbox,
  };
}
