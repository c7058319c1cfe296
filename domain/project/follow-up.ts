import type { FollowUpKind } from "@/domain/project/follow-up-kind";

export type FollowUpFacts = {
  kind: FollowUpKind;
  place: string | null;
  participants: string | null;
  content: string;
};

const isFilled = (text: string | null): boolean => text !== null && text.trim() !== "";

const namesPeopleAndPlace = ({ place, participants, content }: FollowUpFacts): boolean =>
  isFilled(place) && isFilled(participants) && isFilled(content);

/** A visit that proves 考察: it names people and place and says what was found (domain.md 1.2). */
export const isEvidencedVisit = (followUp: FollowUpFacts): boolean =>
  (followUp.kind === "visit" || followUp.kind === "siteVisit") && namesPeopleAndPlace(followUp);

/** A talk that proves 首谈: a visit or meeting with people, place and minutes (domain.md 1.5). */
export const isSubstantiveTalk = (followUp: FollowUpFacts): boolean =>
  isEvidencedVisit(followUp) || (followUp.kind === "meeting" && namesPeopleAndPlace(followUp));
