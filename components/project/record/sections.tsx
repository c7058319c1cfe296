"use client";

import Link from "next/link";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { Description, DescriptionList } from "@/components/ui/description-list";
import { Figure } from "@/components/ui/figure";
import { IndustryChip } from "@/components/ui/industry-chip";
import { Section } from "@/components/ui/section";
import { regionName } from "@/domain/region/source-region";
import { formatMu, formatSqm } from "@/lib/format/area";
import { formatNumber } from "@/lib/format/number";
import { paths } from "@/lib/paths";
import { industryText, zoneText } from "@/lib/text/industries";
import { capitalKindText, chainRoleText, sourceChannelText } from "@/lib/text/projects";
import type { FieldKey } from "../fields/field-key";
import { ContactLines } from "./contact-lines";
import { EditButton } from "./edit-button";
import { money } from "./money";
import { useRecord } from "./record-context";

const basicKeys = [
  "name",
  "summary",
  "sourceChannel",
  "industry",
  "secondaryIndustry",
  "industryCode",
  "chainRole",
  "isCapitalRelief",
] as const satisfies readonly FieldKey[];

const scaleKeys = [
  "totalInvestmentFen",
  "fixedInvestmentFen",
  "equipmentInvestmentFen",
  "landNeedSqm",
  "factoryNeedSqm",
  "zone",
  "expectedOutputFen",
  "expectedTaxFen",
  "expectedJobs",
  "energyTce",
  "plannedStartOn",
  "plannedCompletionOn",
  "plannedProductionOn",
] as const satisfies readonly FieldKey[];

const partyKeys = [
  "investorName",
  "uscc",
  "capitalKind",
  "sourceRegionCode",
] as const satisfies readonly FieldKey[];
const companyKeys = [
  "projectCompanyName",
  "projectCompanyUscc",
  "projectCompanyEstablishedOn",
  "projectCompanyRegisteredCapitalFen",
  "projectCompanyPaidInCapitalFen",
] as const satisfies readonly FieldKey[];

export function BasicSection() {
  const { project } = useRecord();
  const { industry, secondaryIndustry, industryCode } = project;
  return (
    <Section title="基本情况" action={<EditButton title="基本情况" keys={basicKeys} />}>
      <p className="mb-2 max-w-3xl whitespace-pre-line break-words">{project.summary}</p>
      <DescriptionList columns={2}>
        <Description label="线索来源">
          {sourceChannelText[project.sourceChannel]}
          {project.agency ? `（${project.agency.name}）` : null}
        </Description>
        <Description label="产业">
          <IndustryChip industry={industry}>{industryText[industry]}</IndustryChip>
          {secondaryIndustry ? `，兼${industryText[secondaryIndustry]}` : null}
        </Description>
        <Description label="行业代码">{industryCode ?? ""}</Description>
        <Description label="产业链作用">
          {project.chainRole ? chainRoleText[project.chainRole] : ""}
        </Description>
        <Description label="非首都功能">{project.isCapitalRelief ? "承接北京疏解" : "否"}</Description>
      </DescriptionList>
    </Section>
  );
}

export function ScaleSection() {
  const { project } = useRecord();
  const { landNeedSqm, factoryNeedSqm, expectedJobs, zone } = project;
  return (
    <Section title="规模与要素" action={<EditButton title="规模与要素" keys={scaleKeys} />}>
      <DescriptionList columns={2}>
        <Description label="总投资">{money(project.totalInvestmentFen)}</Description>
        <Description label="固定资产">{money(project.fixedInvestmentFen)}</Description>
        <Description label="设备投资">{money(project.equipmentInvestmentFen)}</Description>
        <Description label="意向片区">{zone ? zoneText[zone] : ""}</Description>
        <Description label="用地需求">
          <Figure value={landNeedSqm ? formatMu(landNeedSqm) : null} unit="亩" />
        </Description>
        <Description label="厂房需求">
          <Figure value={factoryNeedSqm ? formatSqm(factoryNeedSqm) : null} unit="㎡" />
        </Description>
        <Description label="预计年产值">{money(project.expectedOutputFen)}</Description>
        <Description label="预计年税收">{money(project.expectedTaxFen)}</Description>
        <Description label="预计用工">
          <Figure value={expectedJobs === null ? null : formatNumber(expectedJobs)} unit="人" />
        </Description>
        <Description label="综合能耗">
          <Figure
            value={project.energyTce === null ? null : formatNumber(Number(project.energyTce))}
            unit="吨标准煤/年"
          />
        </Description>
        <Description label="计划开工">{project.plannedStartOn ?? ""}</Description>
        <Description label="计划竣工">{project.plannedCompletionOn ?? ""}</Description>
        <Description label="计划投产">{project.plannedProductionOn ?? ""}</Description>
      </DescriptionList>
    </Section>
  );
}

function Code({ uscc, reason }: { uscc: string | null; reason: string | null }) {
  if (!uscc) return <Figure value={null} />;
  return (
    <span className="inline-flex flex-wrap items-center gap-1">
      <span className="tabular-nums">{uscc}</span>
      <CopyButton value={uscc} what="统一社会信用代码" />
      {reason ? <span className="text-sm text-behind-text">校验未过，保留原因：{reason}</span> : null}
    </span>
  );
}

export function PartySection() {
  const { project, open } = useRecord();
  const { investor, projectCompany, contact, abilities, sourceRegionCode } = project;
  return (
    <Section title="投资方与联系人" action={<EditButton title="投资方" keys={partyKeys} />}>
      <DescriptionList columns={2}>
        <Description label="投资方">
          <Link href={paths.enterprise(investor.id)} className="link">
            {investor.name}
          </Link>
        </Description>
        <Description label="信用代码">
          <Code uscc={investor.uscc} reason={investor.usccOverrideReason} />
        </Description>
        <Description label="资本性质">{capitalKindText[project.capitalKind]}</Description>
        <Description label="来源地">
          {sourceRegionCode ? (regionName(sourceRegionCode) ?? "") : ""}
        </Description>
        <ContactLines />
        <Description label="项目公司">
          {projectCompany ? (
            <Link href={paths.enterprise(projectCompany.id)} className="link">
              {projectCompany.name}
            </Link>
          ) : (
            ""
          )}
        </Description>
        <Description label="信用代码">
          <Code uscc={projectCompany?.uscc ?? null} reason={projectCompany?.usccOverrideReason ?? null} />
        </Description>
        {projectCompany ? (
          <>
            <Description label="成立日期">{project.projectCompanyEstablishedOn ?? ""}</Description>
            <Description label="注册资本">{money(project.projectCompanyRegisteredCapitalFen)}</Description>
            <Description label="实缴资本">{money(project.projectCompanyPaidInCapitalFen)}</Description>
          </>
        ) : null}
      </DescriptionList>
      {abilities.update ? (
        <div className="mt-2 flex flex-wrap gap-2">
          {contact ? (
            <Button size="sm" onClick={() => open({ kind: "contact" })}>
              更新联系人
            </Button>
          ) : null}
          <EditButton title="项目公司" keys={companyKeys} label={projectCompany ? "修改" : "登记"} />
        </div>
      ) : null}
    </Section>
  );
}
