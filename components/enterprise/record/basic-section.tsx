import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { Description, DescriptionList } from "@/components/ui/description-list";
import { Figure } from "@/components/ui/figure";
import { Section } from "@/components/ui/section";
import type { EnterpriseDetail } from "@/domain/enterprise/enterprise-detail.schema";
import { regionName } from "@/domain/region/source-region";
import { formatWan } from "@/lib/format/money";
import { formatNumber } from "@/lib/format/number";
import { environmentGradeText, growthTierText } from "@/lib/text/enterprises";
import { capitalKindText } from "@/lib/text/projects";
import { CertificateBadge } from "../enterprise-badges";

type SectionProps = { enterprise: EnterpriseDetail; onEdit: () => void };

const money = (amount: number | null) => (
  <Figure value={amount === null ? null : formatWan(amount)} unit="万元" />
);

function EditButton({ what, onEdit }: { what: string; onEdit: () => void }) {
  return (
    <span data-print="hidden">
      <Button size="sm" variant="quiet" icon="edit" aria-label={`修改${what}`} onClick={onEdit}>
        修改
      </Button>
    </span>
  );
}

export function BasicSection({ enterprise, onEdit }: SectionProps) {
  const { uscc, usccOverrideReason, staffCount, regionCode, profile, abilities } = enterprise;
  return (
    <Section
      title="基本信息"
      action={abilities.update ? <EditButton what="基本信息" onEdit={onEdit} /> : undefined}
    >
      <DescriptionList columns={2}>
        <Description label="信用代码">
          {uscc ? (
            <span className="inline-flex flex-wrap items-center gap-1">
              <span className="tabular-nums">{uscc}</span>
              <span data-print="hidden">
                <CopyButton value={uscc} what="统一社会信用代码" />
              </span>
              {usccOverrideReason ? (
                <span className="text-sm text-behind-text">校验未过，保留原因：{usccOverrideReason}</span>
              ) : null}
            </span>
          ) : (
            ""
          )}
        </Description>
        <Description label="法定代表人">{enterprise.legalRepresentative ?? ""}</Description>
        <Description label="成立日期">{enterprise.establishedOn ?? ""}</Description>
        <Description label="资本性质">{capitalKindText[enterprise.capitalKind]}</Description>
        <Description label="注册资本">{money(enterprise.registeredCapitalFen)}</Description>
        <Description label="实缴资本">{money(enterprise.paidInCapitalFen)}</Description>
        <Description label="从业人数">
          <Figure value={staffCount === null ? null : formatNumber(staffCount)} unit="人" />
        </Description>
        <Description label="所属集团">{enterprise.groupName ?? ""}</Description>
        <Description label="注册地">{regionCode ? (regionName(regionCode) ?? "") : ""}</Description>
        <Description label="地址">{enterprise.address ?? ""}</Description>
        <Description label="企业简介" isWide>
          {profile ? <span className="whitespace-pre-line">{profile}</span> : ""}
        </Description>
      </DescriptionList>
    </Section>
  );
}

export function GradingSection({ enterprise, onEdit }: SectionProps) {
  const { growthTier, environmentGrade, certificate, certificateDaysLeft, abilities } = enterprise;
  return (
    <Section
      title="资质与绩效"
      action={abilities.update ? <EditButton what="资质与绩效" onEdit={onEdit} /> : undefined}
    >
      <DescriptionList columns={2}>
        <Description label="高新证书">
          {enterprise.highTechCertificateNo ? (
            <span className="tabular-nums">{enterprise.highTechCertificateNo}</span>
          ) : (
            ""
          )}
        </Description>
        <Description label="有效期至">
          {enterprise.highTechExpiresOn ? (
            <span className="inline-flex flex-wrap items-center gap-2">
              <span className="tabular-nums">{enterprise.highTechExpiresOn}</span>
              {certificate === "valid" ? null : (
                <CertificateBadge
                  certificate={certificate}
                  expiresOn={enterprise.highTechExpiresOn}
                  daysLeft={certificateDaysLeft}
                />
              )}
            </span>
          ) : (
            ""
          )}
        </Description>
        <Description label="成长梯队">{growthTier ? `${growthTierText[growthTier]}企业` : ""}</Description>
        <Description label="环保绩效">
          {environmentGrade ? environmentGradeText[environmentGrade] : ""}
        </Description>
      </DescriptionList>
    </Section>
  );
}
