"use client";

import { Description, DescriptionList } from "@/components/ui/description-list";
import { Figure } from "@/components/ui/figure";
import { IndustryChip } from "@/components/ui/industry-chip";
import { Section } from "@/components/ui/section";
import { formatMu } from "@/lib/format/area";
import { formatWan } from "@/lib/format/money";
import { industryText } from "@/lib/text/industries";
import { ClockStrip } from "../clocks/clock-strip";
import { FollowUpForm } from "../follow-up/follow-up-form";
import { ContactLines } from "../record/contact-lines";
import { MoveBox } from "../record/move-box";
import { NextStep } from "../record/next-step";
import { useRecord } from "../record/record-context";
import { RecordFacts } from "../record/record-facts";
import { StandingNotice } from "../record/standing-notice";
import { RecordTimeline } from "../record/timeline";

const latest = 6;

/** Essentials, next step, follow-up, what is missing, the last few entries. */
export function PanelBody() {
  const { project, reader } = useRecord();
  return (
    <div className="grid gap-5">
      <div className="grid gap-3">
        <RecordFacts />
        <ClockStrip />
        <StandingNotice />
        <NextStep />
      </div>
      {project.abilities.followUp ? (
        <Section title="记录跟进">
          <FollowUpForm project={project} reader={reader} />
        </Section>
      ) : null}
      <MoveBox />
      <Section title="概要">
        <DescriptionList>
          <Description label="投资方">{project.investor.name}</Description>
          <ContactLines />
          <Description label="产业">
            <IndustryChip industry={project.industry}>{industryText[project.industry]}</IndustryChip>
          </Description>
          <Description label="总投资">
            <Figure
              value={project.totalInvestmentFen === null ? null : formatWan(project.totalInvestmentFen)}
              unit="万元"
            />
          </Description>
          <Description label="用地需求">
            <Figure value={project.landNeedSqm ? formatMu(project.landNeedSqm) : null} unit="亩" />
          </Description>
          <Description label="项目内容">{project.summary}</Description>
        </DescriptionList>
      </Section>
      <Section title="最近动态">
        <RecordTimeline projectId={project.id} today={reader.today} most={latest} />
      </Section>
    </div>
  );
}
