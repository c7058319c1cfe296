import type { Match } from "@/domain/matching/match";
import type { MatchedProject, MatchPartView } from "@/domain/matching/match.schema";
import type { Seeker } from "./read-seekers";

type Named = Pick<Seeker, "id" | "code" | "name" | "stage" | "departmentName" | "isEstimated">;

export const matchedProjectOf = ({
  id,
  code,
  name,
  stage,
  departmentName,
  isEstimated,
}: Named): MatchedProject => ({ id, code, name, stage, departmentName, isEstimated });

/** A match without the id of its site, ready to be sent. */
export const verdictOf = ({ score, unknownCount, parts }: Match) => ({
  score,
  unknownCount,
  parts: parts.map((part): MatchPartView => ({ ...part })),
});
