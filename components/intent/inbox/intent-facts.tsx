import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Description, DescriptionList } from "@/components/ui/description-list";
import { IndustryChip } from "@/components/ui/industry-chip";
import type { IntentDetail } from "@/domain/intent/intent-detail.schema";
import { provinces } from "@/domain/region/province";
import { api } from "@/lib/api/client";
import { formatInstant } from "@/lib/format/date";
import { muOfSqm, sqmOfSqm } from "@/lib/format/parcel-area";
import { paths } from "@/lib/paths";
import { parcelsHref } from "@/lib/search-params/parcels";
import { industryText } from "@/lib/text/industries";
import { amountBandText, siteNeedText } from "@/lib/text/intents";
import type { InboxReader } from "./reader";

type IntentFactsProps = { intent: IntentDetail; reader: InboxReader };

const regionName = (code: string | null) =>
  provinces.find(([prefix]) => code?.startsWith(prefix))?.[2] ?? code ?? "";

function areaText({ siteNeed, areaSqm }: IntentDetail): string {
  if (areaSqm === null) return "";
  return siteNeed === "land" ? `${muOfSqm(areaSqm)} 亩` : `${sqmOfSqm(areaSqm)} ㎡`;
}

/** What the enterprise wrote, and its contact as far as the reader may see it. */
export function IntentFacts({ intent, reader }: IntentFactsProps) {
  return (
    <>
      <section>
        <h3 className="mb-1 font-semibold">联系人</h3>
        <Contact intent={intent} reader={reader} />
      </section>
      <section>
        <h3 className="mb-1 font-semibold">登记内容</h3>
        <DescriptionList>
          <Description label="投资领域">
            <IndustryChip industry={intent.industry}>{industryText[intent.industry]}</IndustryChip>
          </Description>
          <Description label="拟投资额">{amountBandText[intent.amountBand]}</Description>
          <Description label="场地需求">
            {siteNeedText[intent.siteNeed]}
            {intent.areaSqm ? `，${areaText(intent)}` : ""}
          </Description>
          <Description label="意向地块">
            {intent.parcelCode ? (
              <Link className="link" href={parcelsHref({ q: intent.parcelCode })}>
                {intent.parcelCode}
              </Link>
            ) : (
              ""
            )}
          </Description>
          <Description label="信用代码">{intent.uscc ?? ""}</Description>
          <Description label="企业所在地">{regionName(intent.sourceRegionCode)}</Description>
          <Description label="计划开工">{intent.plannedStartOn ?? ""}</Description>
          <Description label="北京疏解">{intent.isCapitalRelief ? "是" : "否"}</Description>
          <Description label="了解渠道">{intent.channel ?? ""}</Description>
          <Description label="项目简介">
            <span className="whitespace-pre-line">{intent.description ?? ""}</span>
          </Description>
          <Description label="关联项目">{projectText(intent)}</Description>
        </DescriptionList>
      </section>
    </>
  );
}

function projectText({ project, hasProject }: IntentDetail) {
  if (!project) return hasProject ? "已转入项目，不在可见范围内" : "";
  return (
    <Link className="link" href={paths.project(project.id)}>
      {project.name}
      {project.code ? `（${project.code}）` : ""}
    </Link>
  );
}

function Contact({ intent, reader }: IntentFactsProps) {
  const [isAsked, setIsAsked] = useState(false);
  const revealed = useQuery(
    api.intent.revealContact.queryOptions({
      input: { id: intent.id },
      enabled: isAsked,
      staleTime: Number.POSITIVE_INFINITY,
    }),
  );
  const { phone, email } = revealed.data ?? intent;
  const canAsk = intent.isContactMasked && reader.canReveal && !reader.isOfficer && !revealed.data;
  return (
    <>
      <DescriptionList>
        <Description label="姓名">{intent.contactName}</Description>
        <Description label="电话">
          {intent.isContactMasked && !revealed.data ? (
            <span className="tabular-nums">{phone}</span>
          ) : (
            <a className="link tabular-nums" href={`tel:${phone}`}>
              {phone}
            </a>
          )}
        </Description>
        <Description label="邮箱">{email ?? ""}</Description>
      </DescriptionList>
      {canAsk ? (
        <p className="mt-1 flex flex-wrap items-center gap-3">
          <Button size="sm" icon="eye" isPending={revealed.isFetching} onClick={() => setIsAsked(true)}>
            显示联系方式
          </Button>
          <span className="text-sm text-ink-muted">查看记入审计日志</span>
        </p>
      ) : null}
      {intent.isContactMasked && reader.isOfficer ? (
        <p className="text-sm text-ink-muted">领取后显示完整联系方式</p>
      ) : null}
      {revealed.isError ? <p className="text-sm text-breached-text">{revealed.error.message}</p> : null}
      <p className="mt-1 text-sm text-ink-muted">
        {formatInstant(intent.consentAt)} 同意个人信息处理告知，版本 {intent.consentVersion}
      </p>
    </>
  );
}
