"use client";

import { useQuery } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import Link from "next/link";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Description, DescriptionList } from "@/components/ui/description-list";
import { ErrorState } from "@/components/ui/error-state";
import { Section } from "@/components/ui/section";
import { Skeleton } from "@/components/ui/skeleton";
import type { SiteNeedView } from "@/domain/site-need/site-need.schema";
import { api } from "@/lib/api/client";
import { formatInstant } from "@/lib/format/date";
import { matchingHref } from "@/lib/search-params/matching";
import { siteFormText } from "@/lib/text/matching";
import { needLines } from "./need-lines";

const NeedDialog = dynamic(() => import("./need-dialog").then((module) => module.NeedDialog), { ssr: false });

type SiteNeedSectionProps = { projectId: string; canMatch: boolean };

/** What the project needs of a site; the matching goes by it. */
export function SiteNeedSection({ projectId, canMatch }: SiteNeedSectionProps) {
  const [isEditing, setIsEditing] = useState(false);
  const { data, isError, error } = useQuery(api.siteNeed.get.queryOptions({ input: { projectId } }));
  return (
    <Section
      id="site-need"
      title="用地需求"
      note="匹配地块和房源按此排除和打分"
      action={
        <>
          {canMatch ? (
            <Link className="link text-sm" href={matchingHref({ project: projectId })}>
              匹配地块和房源
            </Link>
          ) : null}
          {data?.canEdit ? (
            <Button size="sm" onClick={() => setIsEditing(true)}>
              {data.need ? "修改" : "填写"}
            </Button>
          ) : null}
        </>
      }
    >
      {isError ? <ErrorState title="用地需求没有读出来">{error.message}</ErrorState> : null}
      {data ? <Need view={data} /> : isError ? null : <Skeleton className="h-20" />}
      {isEditing && data ? (
        <NeedDialog projectId={projectId} view={data} onClose={() => setIsEditing(false)} />
      ) : null}
    </Section>
  );
}

function Need({ view: { need, landNeedSqm, factoryNeedSqm } }: { view: SiteNeedView }) {
  if (!need) {
    return (
      <p className="text-ink-muted">
        {landNeedSqm || factoryNeedSqm
          ? "还没有填写，匹配暂按登记的用地、厂房面积 ±20% 估算。"
          : "还没有填写，也没有登记用地、厂房面积，不能匹配。"}
      </p>
    );
  }
  return (
    <>
      <DescriptionList columns={2}>
        <Description label="要什么">{siteFormText[need.form]}</Description>
        {needLines(need).map(({ label, text }) => (
          <Description key={label} label={label}>
            {text}
          </Description>
        ))}
      </DescriptionList>
      <p className="mt-1 text-sm text-ink-muted">
        {need.changedBy ?? "系统"} {formatInstant(need.changedAt)} 修改
      </p>
    </>
  );
}
