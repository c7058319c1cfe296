import { Button } from "@/components/ui/button";
import { Description, DescriptionList } from "@/components/ui/description-list";
import { Section } from "@/components/ui/section";
import type { ProjectPeople } from "@/domain/member/member.schema";
import { shanghaiDate } from "@/lib/format/date";
import { useRecord } from "../record/record-context";

const joined = (...parts: (string | null)[]) => parts.filter(Boolean).join(" ");

/** Who answers for the project, and whose it was first: set by assigning and by the first talk, not here. */
export function ResponsiblePeople({ people }: { people: ProjectPeople }) {
  const { project, open } = useRecord();
  const { owner, department, firstReport, firstTalk, agency } = people;
  return (
    <Section
      title="责任与首报首谈"
      className="xl:order-last"
      action={
        project.abilities.assign ? (
          <Button size="sm" onClick={() => open({ kind: "assign" })}>
            {owner ? "改派" : "分派"}
          </Button>
        ) : undefined
      }
    >
      <DescriptionList>
        <Description label="责任人">
          {owner?.name ?? <span className="text-behind-text">未分派</span>}
        </Description>
        <Description label="责任部门">{department.name}</Description>
        <Description label="首报人">{joined(firstReport.byName, firstReport.departmentName)}</Description>
        <Description label="首报时间">{shanghaiDate(firstReport.at)}</Description>
        <Description label="首谈人">{joined(firstTalk.byName, firstTalk.departmentName)}</Description>
        <Description label="首谈日期">{firstTalk.on ?? ""}</Description>
        <Description label="引荐机构">{agency?.name ?? ""}</Description>
      </DescriptionList>
      <p className="mt-2 text-sm text-ink-muted">
        首报、首谈归属保留；项目改派后，首报人和首谈人按现有岗位查看。
      </p>
    </Section>
  );
}
