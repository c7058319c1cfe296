import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { Notice } from "@/components/ui/notice";
import type { DuplicateLevel } from "@/domain/enterprise/duplicate";
import type { IntentDetail, IntentDuplicates } from "@/domain/intent/intent-detail.schema";
import { api } from "@/lib/api/client";
import { paths } from "@/lib/paths";
import { duplicateLevelText, duplicateReasonText } from "@/lib/text/projects";
import { stageShortText } from "@/lib/text/stages";
import { LinkToProject } from "./link-to-project";

type Match = IntentDuplicates["matches"][number];

const tones = {
  certain: "breached",
  strong: "breached",
  likely: "behind",
  weak: "neutral",
} as const satisfies Record<DuplicateLevel, string>;

export const duplicatesQuery = (id: string) => api.intent.duplicates.queryOptions({ input: { id } });

/** Projects and submissions that may be the same, before a second lead is made of one investor. */
export function DuplicateHints({ intent }: { intent: IntentDetail }) {
  const { data } = useQuery(duplicatesQuery(intent.id));
  if (!data || data.matches.length === 0) return null;
  const tone = data.level === "weak" ? "neutral" : "behind";
  return (
    <Notice tone={tone} title={`可能与 ${data.matches.length} 条已有记录相同`}>
      <ul className="mt-1 space-y-2">
        {data.matches.map((match, index) => (
          <li key={match.projectId ?? `${match.kind}-${index}`}>
            <MatchLine match={match} intent={intent} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function MatchLine({ match, intent }: { match: Match; intent: IntentDetail }) {
  const where = [
    match.stage ? stageShortText[match.stage] : "意向登记",
    match.departmentName,
    match.ownerName,
  ];
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <Badge tone={tones[match.level]}>{duplicateLevelText[match.level]}</Badge>
        {match.projectId ? (
          <Link href={paths.project(match.projectId)} className="link">
            {match.name}
          </Link>
        ) : (
          match.name
        )}
        <span className="text-sm text-ink-muted">{where.filter(Boolean).join(" · ")}</span>
      </p>
      <p className="text-sm text-ink-muted">
        {match.reasons.map((reason) => duplicateReasonText[reason]).join("；")}
      </p>
      {match.canLink && match.projectId ? (
        <LinkToProject intent={intent} projectId={match.projectId} />
      ) : null}
    </>
  );
}
