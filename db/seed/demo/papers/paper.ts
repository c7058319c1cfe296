import { addDays, type IsoDate } from "@/domain/calendar/date";
import type { DocumentKind } from "@/domain/project/document-kind";
import { defaultGateRules, gateFor } from "@/domain/project/gates";
import { type Stage, stages } from "@/domain/project/stage";
import { hasReached, stageIndex } from "@/domain/project/stage-order";
import { zoneText } from "@/lib/text/industries";
import { documentText } from "@/lib/text/stages";
import type { Candidate } from "../candidate";
import type { Ownership } from "../ownership";
import type { ProjectRow } from "../project-row";
import { createRandom, type Random } from "../random";
import { enteredOn, officeInstant, workingDayUpTo } from "../timeline";

/** A document of a demo project before it is written: what stands in it, who handed it in, when. */
export type Paper = {
  id: string;
  projectId: string;
  documentKind: DocumentKind;
  name: string;
  title: string;
  paragraphs: string[];
  uploadedBy: string;
  uploadedAt: Date;
  revision: number;
  replacesId: string | null;
  isCurrent: boolean;
  takenOn: IsoDate | null;
  takenPlace: string | null;
};

type Chapter = { candidate: Candidate; project: ProjectRow; ownership: Ownership };

/** What one gate asks for; a rented factory shows its lease. */
function kindsFor(stage: Stage, { sizes }: Candidate): DocumentKind[] {
  return gateFor(defaultGateRules, stage).items.flatMap((item): DocumentKind[] => {
    if (item.kind !== "document") return [];
    if (item.code !== "permitOrLease") return [item.code];
    return [sizes.landMu === null ? "leaseContract" : "constructionPermit"];
  });
}

const yuan = (wan: number) => `${(wan / 10_000).toFixed(2)} 亿元`;

function wordsOf({ candidate, project }: Chapter, kind: DocumentKind, on: IsoDate): string[] {
  const { sizes, line } = candidate;
  const site =
    sizes.landMu === null ? `租用厂房约 ${sizes.factorySqm ?? 0} 平方米` : `用地约 ${sizes.landMu} 亩`;
  return [
    `项目名称：${project.name}（${project.code}）`,
    `投资方：${project.investorName}`,
    `总投资 ${yuan(sizes.totalWan)}，其中固定资产投资 ${yuan(sizes.fixedWan)}，${site}。`,
    `${line.plan}。`,
    `材料类别：${documentText[kind]}`,
    `日期：${on}`,
    "本件为演示材料，所载企业、人员和数字均属虚构。",
  ];
}

/** The day a document came in: in the week before it was needed, never before the project. */
function handedInOn(random: Random, { timeline }: Candidate, neededOn: IsoDate): IsoDate {
  const day = workingDayUpTo(addDays(neededOn, -random.integer(0, 6)));
  const first = timeline.steps[0]?.on ?? neededOn;
  if (first > day) return first;
  return day;
}

function writePaper(random: Random, chapter: Chapter, kind: DocumentKind, neededOn: IsoDate): Paper {
  const { candidate, project, ownership } = chapter;
  const on = handedInOn(random, candidate, neededOn);
  const uploadedAt = officeInstant(random, on);
  const isPhoto = kind === "sitePhoto";
  return {
    id: random.uuid(uploadedAt),
    projectId: project.id,
    documentKind: kind,
    name: isPhoto ? "施工现场.jpg" : `${documentText[kind]}.pdf`,
    title: documentText[kind],
    paragraphs: wordsOf(chapter, kind, on),
    uploadedBy: ownership.officerId,
    uploadedAt,
    revision: 1,
    replacesId: null,
    isCurrent: true,
    takenOn: isPhoto ? on : null,
    takenPlace: isPhoto ? (project.zone ? zoneText[project.zone] : "园区") : null,
  };
}

/** A first draft, and the plan that took its place a little later the same day. */
function revised(random: Random, paper: Paper): Paper[] {
  const uploadedAt = new Date(paper.uploadedAt.getTime() + 45 * 60_000);
  const paragraphs = ["（修订稿）", ...paper.paragraphs];
  const replaced = { revision: 2, replacesId: paper.id, uploadedAt, paragraphs };
  return [
    { ...paper, isCurrent: false },
    { ...paper, ...replaced, id: random.uuid(uploadedAt) },
  ];
}

/** Everything a project had to show up to where it stands, and part of what the next stage will ask for. */
export function papersOf(chapter: Chapter, today: IsoDate): Paper[] {
  const { candidate, project } = chapter;
  const random = createRandom(`papers ${project.code}`);
  const { stage, standing } = candidate.fate;
  const reached = stages.filter((step) => hasReached(stage, step));
  const seen = new Set<DocumentKind>();
  const papers = reached.flatMap((step) => {
    const neededOn = enteredOn(candidate.timeline, step);
    if (neededOn === null) return [];
    return kindsFor(step, candidate)
      .filter((kind) => !seen.has(kind) && seen.add(kind))
      .map((kind) => writePaper(random, chapter, kind, neededOn));
  });
  const next = standing === "normal" ? stages[stageIndex(stage) + 1] : undefined;
  const ahead = next ? kindsFor(next, candidate).filter((kind) => !seen.has(kind)) : [];
  const early = ahead
    .filter(() => random.chance(0.45))
    .map((kind) => writePaper(random, chapter, kind, today));
  return [...papers, ...early].flatMap((paper) =>
    paper.documentKind === "projectPlan" && random.chance(0.4) ? revised(random, paper) : [paper],
  );
}
