import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { Notice } from "@/components/ui/notice";
import type { Tone } from "@/components/ui/tone";
import type { DuplicateLevel } from "@/domain/enterprise/duplicate";
import type { DuplicateCheck, DuplicateMatch } from "@/domain/project/check-duplicate.schema";
import { paths } from "@/lib/paths";
import { duplicateLevelText, duplicateReasonText } from "@/lib/text/projects";
import { stageText } from "@/lib/text/stages";

const tones: Record<DuplicateLevel, Tone> = {
  certain: "breached",
  strong: "behind",
  likely: "behind",
  weak: "neutral",
};

const consequence: Record<DuplicateLevel, string> = {
  certain: "同一项目公司的项目已经登记，不能再登记，联系责任人。",
  strong: "确属不同项目的，在下面说明原因后可以登记。",
  likely: "先与责任人核对；确属不同项目的，可以继续登记。",
  weak: "供参考，不影响登记。",
};

/** Who has this investor already, while there is still time to ask. */
export function DuplicateHints({ check }: { check: DuplicateCheck | undefined }) {
  if (!check?.level) return null;
  return (
    <div aria-live="polite">
      <Notice tone={tones[check.level]} title={`已有 ${check.matches.length} 条相似`}>
        <p>{consequence[check.level]}</p>
        <ul className="mt-1 grid gap-1.5">
          {check.matches.map((match) => (
            <MatchRow key={`${match.kind}-${match.projectId ?? match.name}-${match.level}`} match={match} />
          ))}
        </ul>
      </Notice>
    </div>
  );
}

function MatchRow({ match }: { match: DuplicateMatch }) {
  const { projectId, name, stage, ownerName, departmentName, reasons, level } = match;
  const title = name ?? (match.kind === "intent" ? "一条投资意向登记" : "一个已登记的项目");
  const owner = ownerName ? `负责人 ${ownerName}` : "负责人未定";
  const facts = [owner, departmentName, stage ? `阶段 ${stageText[stage]}` : "投资意向登记"];
  return (
    <li className="text-sm">
      <span className="inline-flex flex-wrap items-baseline gap-x-2">
        {projectId ? (
          <Link href={paths.project(projectId)} target="_blank" className="link">
            {title}
          </Link>
        ) : (
          <span className="font-semibold">{title}</span>
        )}
        <Badge tone={tones[level]}>{duplicateLevelText[level]}</Badge>
      </span>
      <span className="block text-ink-muted">{facts.filter(Boolean).join("，")}</span>
      <span className="block text-ink-muted">
        {reasons.map((reason) => duplicateReasonText[reason]).join("；")}
      </span>
    </li>
  );
}
