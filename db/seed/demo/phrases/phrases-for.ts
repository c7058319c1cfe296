import type { Stage } from "@/domain/project/stage";
import type { Candidate } from "../candidate";
import { phrasesAfterSigning } from "./after-signing";
import { phrasesBeforeSigning } from "./before-signing";
import type { Phase, Phrase } from "./phrase";

const phaseOf: Record<Stage, Phase> = {
  L0: "judging",
  L1: "judging",
  L2: "visit",
  L3: "negotiation",
  R1: "screening",
  R2: "jointReview",
  R3: "decision",
  S1: "agreement",
  S2: "signed",
  D1: "registered",
  D2: "permits",
  B1: "start",
  B2: "building",
  B3: "completion",
  O1: "production",
  O2: "production",
};

const rented: Partial<Record<Phase, Phase>> = {
  permits: "permitsRented",
  start: "startRented",
  building: "buildingRented",
};

const ofService: Partial<Record<Phase, Phase>> = {
  visit: "visitService",
  negotiation: "negotiationService",
  production: "service",
};

/** Phases whose sentences may come in any order. */
const unordered = new Set<Phase>([
  "visit",
  "visitService",
  "negotiation",
  "negotiationService",
  "building",
  "production",
  "service",
]);

const isService = ({ line }: Candidate): boolean =>
  line.industry === "technologyServices" || line.code.startsWith("65");

function phaseFor(candidate: Candidate, stage: Stage): Phase {
  const phase = phaseOf[stage];
  if (isService(candidate)) return ofService[phase] ?? rented[phase] ?? phase;
  return candidate.sizes.landMu === null ? (rented[phase] ?? phase) : phase;
}

/** Land is not talked about with a tenant, nor standard factories with a builder. */
const fits = ({ sizes }: Candidate, [, text, next]: Phrase): boolean =>
  sizes.landMu === null ? !/出让|土地|交地/.test(text + next) : !/标准厂房/.test(text);

export type PhraseList = { phase: Phase; phrases: readonly Phrase[]; isOrdered: boolean };

/** The sentences that fit a stage of this project. */
export function phrasesFor(candidate: Candidate, stage: Stage): PhraseList {
  const phase = phaseFor(candidate, stage);
  const all = phrasesBeforeSigning[phase] ?? phrasesAfterSigning[phase] ?? [];
  return {
    phase,
    phrases: all.filter((phrase) => fits(candidate, phrase)),
    isOrdered: !unordered.has(phase),
  };
}
