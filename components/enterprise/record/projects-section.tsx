import Link from "next/link";
import { Badge, Count } from "@/components/ui/badge";
import { Figure } from "@/components/ui/figure";
import { IndustryChip } from "@/components/ui/industry-chip";
import { Section } from "@/components/ui/section";
import { StageChip } from "@/components/ui/stage-chip";
import { StandingChip } from "@/components/ui/standing-chip";
import type { EnterpriseProject } from "@/domain/enterprise/enterprise-detail.schema";
import { formatWan } from "@/lib/format/money";
import { paths } from "@/lib/paths";
import { enterpriseRoleText } from "@/lib/text/enterprises";
import { industryText } from "@/lib/text/industries";
import { stageShortText, standingText } from "@/lib/text/stages";

type Full = Extract<EnterpriseProject, { sight: "full" }>;

/** Projects the enterprise takes part in: as what, how far, for how much. */
export function ProjectsSection({ projects }: { projects: readonly EnterpriseProject[] }) {
  return (
    <Section
      id="projects"
      title={
        <>
          项目 <Count>{projects.length}</Count>
        </>
      }
      note="金额以万元计"
    >
      {projects.length === 0 ? (
        <p className="text-ink-muted">还没有项目。</p>
      ) : (
        <ul>
          {projects.map((project) => (
            <li key={project.id} className="border-t hairline py-2.5 first:border-t-0 first:pt-0">
              <ProjectName project={project} />
              {project.sight === "full" ? (
                <FullFacts project={project} />
              ) : (
                <p className="text-sm text-ink-muted">
                  {project.firstReportedDepartment ?? "首报单位未登记"}首报，详情问首报单位
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function ProjectName({ project }: { project: EnterpriseProject }) {
  const standing = project.sight === "full" && project.standing !== "normal" ? project.standing : null;
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <Link href={paths.project(project.id)} className="link min-w-0 break-words font-semibold">
        {project.name}
      </Link>
      <StageChip stage={project.stage} isPaused={standing !== null}>
        {stageShortText[project.stage]}
      </StageChip>
      {standing ? <StandingChip standing={standing}>{standingText[standing]}</StandingChip> : null}
      {project.sight === "full"
        ? project.roles.map((role) => <Badge key={role}>{enterpriseRoleText[role]}</Badge>)
        : null}
    </p>
  );
}

function FullFacts({ project }: { project: Full }) {
  const { industry, ownerName, departmentName, totalInvestmentFen, fundsInPlaceFen, lastFollowUpOn } =
    project;
  return (
    <p className="mt-1 flex flex-wrap items-baseline gap-x-4 gap-y-0.5 text-sm text-ink-muted">
      <IndustryChip industry={industry}>{industryText[industry]}</IndustryChip>
      <span>
        总投资{" "}
        <span className="text-ink">
          <Figure value={totalInvestmentFen === null ? null : formatWan(totalInvestmentFen)} />
        </span>
      </span>
      {fundsInPlaceFen === null ? null : (
        <span>
          已到位{" "}
          <span className="text-ink">
            <Figure value={fundsInPlaceFen === 0 ? null : formatWan(fundsInPlaceFen)} />
          </span>
        </span>
      )}
      <span>{ownerName ? `${departmentName} ${ownerName}` : departmentName}</span>
      {lastFollowUpOn ? <span className="tabular-nums">最近跟进 {lastFollowUpOn}</span> : null}
    </p>
  );
}
