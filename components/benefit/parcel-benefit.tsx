"use client";

import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { Section } from "@/components/ui/section";
import { Loading, SkeletonLines } from "@/components/ui/skeleton";
import type { UnderusedDetail } from "@/domain/underused/underused.schema";
import { benefitsHref, underusedHref } from "@/lib/search-params/benefits";
import { underusedActionText, underusedTestText } from "@/lib/text/underused";
import { missingWords, valueWords } from "./finding-words";
import { underusedParcelQuery } from "./queries";

/** Whether a parcel is used as it should be, for its own page; the measures under way below it. */
export function ParcelBenefit({ parcelId }: { parcelId: string }) {
  const { data, isError, error } = useQuery(underusedParcelQuery(parcelId));
  return (
    <Section
      title="效益和低效情形"
      action={
        data ? (
          <>
            <Link href={benefitsHref({ q: data.code })} className="link text-sm">
              年度评价
            </Link>
            <Link href={underusedHref({ show: "all", open: parcelId })} className="link text-sm">
              认定依据
            </Link>
          </>
        ) : undefined
      }
    >
      {isError ? <p className="text-breached-text">没有读出来：{error.message}</p> : null}
      {data || isError ? null : (
        <Loading>
          <SkeletonLines count={3} />
        </Loading>
      )}
      {data ? <Findings parcel={data} /> : null}
    </Section>
  );
}

function Findings({ parcel }: { parcel: UnderusedDetail }) {
  const met = parcel.findings.filter(({ verdict }) => verdict === "met");
  const unknown = parcel.findings.filter(({ verdict }) => verdict === "unknown");
  const open = parcel.actions.filter(({ closedOn }) => closedOn === null);
  return (
    <div className="grid gap-1.5">
      {met.length === 0 ? <p>已有数据的情形都不构成疑似低效。</p> : null}
      {met.map((finding) => (
        <p key={finding.test} className="flex flex-wrap items-center gap-2">
          <Badge tone="behind" hasMark>
            {underusedTestText[finding.test]}
          </Badge>
          <span className="tabular-nums">{valueWords(finding)}</span>
          {finding.missing.length > 0 ? (
            <span className="text-sm text-ink-muted">待核对：{missingWords(finding)}</span>
          ) : null}
        </p>
      ))}
      {unknown.length > 0 ? (
        <p className="text-sm text-ink-muted">
          缺数据未比对：{unknown.map(({ test }) => underusedTestText[test]).join("、")}
        </p>
      ) : null}
      {open.map((action) => (
        <p key={action.id}>
          在办：{underusedActionText[action.kind]}，{action.note}
          {action.dueOn ? `，期限 ${action.dueOn}` : ""}
        </p>
      ))}
    </div>
  );
}
