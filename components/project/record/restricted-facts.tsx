import { Description, DescriptionList } from "@/components/ui/description-list";
import { Notice } from "@/components/ui/notice";
import { StageChip } from "@/components/ui/stage-chip";
import type { ProjectDetail } from "@/domain/project/project-detail.schema";
import { shanghaiDate } from "@/lib/format/date";
import { industryText, zoneText } from "@/lib/text/industries";
import { stageText, standingText } from "@/lib/text/stages";

type Restricted = Exclude<ProjectDetail, { sight: "full" }>;

/** What a colleague or an agency may see of a project, and whom to ask for the rest. */
export function RestrictedFacts({ project }: { project: Restricted }) {
  const stage = <StageChip stage={project.stage}>{stageText[project.stage]}</StageChip>;
  if (project.sight === "limited") {
    const unit = project.firstReportedDepartment;
    return (
      <div className="grid gap-4">
        <DescriptionList>
          <Description label="阶段">{stage}</Description>
          <Description label="首报单位">{unit ?? ""}</Description>
        </DescriptionList>
        <Notice tone="accent">
          由同事负责，只显示名称、阶段和首报单位。需要了解情况或合作推进，联系{unit ?? "招商部门负责人"}。
        </Notice>
      </div>
    );
  }
  return (
    <div className="grid gap-4">
      <DescriptionList>
        <Description label="编号">{project.code}</Description>
        <Description label="阶段">{stage}</Description>
        <Description label="状态">{standingText[project.standing]}</Description>
        <Description label="投资方">{project.investorName}</Description>
        <Description label="产业">{industryText[project.industry]}</Description>
        <Description label="片区">{project.zone ? zoneText[project.zone] : ""}</Description>
        <Description label="承办部门">{project.departmentName}</Description>
        <Description label="首报">{shanghaiDate(project.firstReportedAt)}</Description>
      </DescriptionList>
      <Notice tone="accent">
        洽谈细节由承办部门掌握，进展和需要补充的材料联系{project.departmentName}。
      </Notice>
    </div>
  );
}
