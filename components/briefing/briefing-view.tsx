import type { Briefing } from "@/domain/briefing/briefing.schema";
import { LandAnswer, LateStartAnswer } from "./land-answers";
import { GapAnswer, SignedAnswer, YearAnswer } from "./money-answers";
import {
  AssignmentAnswer,
  NotFollowedAnswer,
  OfficerAnswer,
  ReviewAnswer,
  StuckAnswer,
} from "./work-answers";

/** 一页清: what leaders ask at a 调度会, each question answered by numbers that open their lists. */
export function BriefingView({ answer }: { answer: Briefing }) {
  return (
    <div className="border-b hairline">
      <YearAnswer year={answer.year} />
      <GapAnswer gap={answer.gap} />
      <SignedAnswer signed={answer.signed} />
      <StuckAnswer stuck={answer.stuck} />
      <NotFollowedAnswer notFollowed={answer.notFollowed} />
      <ReviewAnswer overdueReviews={answer.overdueReviews} />
      <LandAnswer land={answer.land} />
      <LateStartAnswer lateStarts={answer.lateStarts} idleLand={answer.idleLand} />
      <AssignmentAnswer lastMeeting={answer.lastMeeting} />
      <OfficerAnswer talkers={answer.talkers} signers={answer.signers} />
    </div>
  );
}
