import type { FollowUpKind } from "@/domain/project/follow-up-kind";

/**
 * One follow-up: what happened, what comes next and in how many days. `{c}` contact, `{i}` investor, `{p}` product,
 * `{z}` zone, `{site}` what is needed, `{amt}` total investment, `{city}` where the investor sits, `{n}` a number.
 */
export type Phrase = readonly [kind: FollowUpKind, content: string, nextStep: string, lagDays: number];

/** What the follow-ups of a stage are about; a rented factory and a service have words of their own. */
export type Phase =
  | "judging"
  | "visit"
  | "visitService"
  | "negotiation"
  | "negotiationService"
  | "screening"
  | "jointReview"
  | "decision"
  | "agreement"
  | "signed"
  | "registered"
  | "permits"
  | "permitsRented"
  | "start"
  | "startRented"
  | "building"
  | "buildingRented"
  | "completion"
  | "production"
  | "service";

export type Phrases = Partial<Record<Phase, readonly Phrase[]>>;
