"use client";

import { Description, DescriptionList } from "@/components/ui/description-list";
import { Section } from "@/components/ui/section";
import { hasReached } from "@/domain/project/stage-order";
import { environmentCategoryText, leadJudgementText } from "@/lib/text/projects";
import type { FieldKey } from "../fields/field-key";
import { EditButton } from "./edit-button";
import { money } from "./money";
import { useRecord } from "./record-context";

const judgementKeys = [
  "leadJudgement",
  "leadJudgedOn",
  "feedbackOn",
  "firstTalkDepartmentId",
  "firstTalkedBy",
  "firstTalkOn",
] as const satisfies readonly FieldKey[];

const admissionKeys = [
  "environmentCategory",
  "isHighEnergyEmission",
  "isMajorHazard",
] as const satisfies readonly FieldKey[];

const buildingKeys = ["contractorName"] as const satisfies readonly FieldKey[];

const resultKeys = [
  "productionLine",
  "firstMonthOutputFen",
  "annualOutputFen",
  "annualTaxFen",
  "isAboveScale",
] as const satisfies readonly FieldKey[];

const answer = (value: boolean | null) => (value === null ? "" : value ? "是" : "否");

/** 研判与首谈: how the lead was judged and who held the first talk. */
export function JudgementSection() {
  const { project } = useRecord();
  const { leadJudgement, leadJudgedOn, feedbackOn, firstTalk } = project;
  return (
    <Section title="研判与首谈" action={<EditButton title="研判与首谈" keys={judgementKeys} />}>
      <DescriptionList columns={2}>
        <Description label="研判结论">{leadJudgement ? leadJudgementText[leadJudgement] : ""}</Description>
        <Description label="研判日期">{leadJudgedOn ?? ""}</Description>
        <Description label="首谈单位">{firstTalk.departmentName ?? ""}</Description>
        <Description label="首谈人">{firstTalk.byName ?? ""}</Description>
        <Description label="首谈日期">{firstTalk.on ?? ""}</Description>
        <Description label="反馈引荐人">{feedbackOn ?? ""}</Description>
      </DescriptionList>
    </Section>
  );
}

/** 准入预判: asked from negotiation on. */
export function AdmissionSection() {
  const { project } = useRecord();
  if (!hasReached(project.stage, "L3")) return null;
  const { environmentCategory, isHighEnergyEmission, isMajorHazard } = project;
  return (
    <Section title="准入预判" action={<EditButton title="准入预判" keys={admissionKeys} />}>
      <DescriptionList columns={2}>
        <Description label="环评类别">
          {environmentCategory ? environmentCategoryText[environmentCategory] : ""}
        </Description>
        <Description label="两高项目">{answer(isHighEnergyEmission)}</Description>
        <Description label="两重点一重大">{answer(isMajorHazard)}</Description>
      </DescriptionList>
    </Section>
  );
}

/** 建设与达产: who builds it, and what it came to. */
export function ResultSection() {
  const { project } = useRecord();
  if (!hasReached(project.stage, "D2")) return null;
  const keys = hasReached(project.stage, "B3") ? [...buildingKeys, ...resultKeys] : buildingKeys;
  return (
    <Section title="建设与达产" action={<EditButton title="建设与达产" keys={keys} />}>
      <DescriptionList columns={2}>
        <Description label="施工单位">{project.contractorName ?? ""}</Description>
        <Description label="生产线">{project.productionLine ?? ""}</Description>
        <Description label="首月产值">{money(project.firstMonthOutputFen)}</Description>
        <Description label="年产值">{money(project.annualOutputFen)}</Description>
        <Description label="年税收">{money(project.annualTaxFen)}</Description>
        <Description label="规上企业">{answer(project.isAboveScale)}</Description>
      </DescriptionList>
    </Section>
  );
}
