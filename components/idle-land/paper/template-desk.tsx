"use client";

import { useQuery } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { ErrorState } from "@/components/ui/error-state";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Skeleton } from "@/components/ui/skeleton";
import type { IdleTemplate } from "@/domain/idle-land/document.schema";
import { placeholders } from "@/domain/idle-land/placeholder";
import type { IdleTemplateCode } from "@/domain/idle-land/template-code";
import { formatInstant } from "@/lib/format/date";
import { paths } from "@/lib/paths";
import { draftMarkText, templateText } from "@/lib/text/idle-land";
import { idleTemplatesQuery } from "./queries";

const TemplateDialog = dynamic(() => import("./template-dialog").then((module) => module.TemplateDialog), {
  ssr: false,
});
const TemplateHistory = dynamic(() => import("./template-history").then((module) => module.TemplateHistory), {
  ssr: false,
});

/** The ten forms: which revision holds, changed by 土地岗, with their history. */
export function TemplateDesk() {
  const { data, error } = useQuery(idleTemplatesQuery());
  const [edited, setEdited] = useState<IdleTemplate | null>(null);
  const [read, setRead] = useState<IdleTemplateCode | null>(null);
  return (
    <>
      <PageHeader
        title="闲置土地文书样式"
        back={{ href: paths.idleLand, label: "闲置土地" }}
        note={draftMarkText}
      />
      <PageBody isNarrow>
        {error ? <ErrorState title="文书样式没有读出来">{error.message}</ErrorState> : null}
        {!data && !error ? <Skeleton className="h-96" /> : null}
        <ul className="divide-y divide-line">
          {(data?.items ?? []).map((item) => (
            <li key={item.code} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2.5">
              <span className="min-w-0 flex-1">
                <span className="font-semibold">{templateText[item.code]}</span>
                <span className="block text-sm text-ink-muted">
                  {item.revision === 0
                    ? "系统自带样式"
                    : `第 ${item.revision} 版，${item.changedBy ?? ""} ${formatInstant(item.changedAt)}，${item.reason ?? ""}`}
                </span>
              </span>
              <Button size="sm" onClick={() => setRead(item.code)}>
                修订记录
              </Button>
              {data?.canEdit ? (
                <Button size="sm" onClick={() => setEdited(item)}>
                  修改
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
        <PlaceholderList />
      </PageBody>
      {edited ? <TemplateDialog template={edited} onClose={() => setEdited(null)} /> : null}
      {read ? <TemplateHistory code={read} onClose={() => setRead(null)} /> : null}
    </>
  );
}

function PlaceholderList() {
  return (
    <Section title="占位词" note="写在双花括号里，如 {{地块编号}}；线索中没有的资料留成横线" className="mt-8">
      <ul className="flex flex-wrap gap-x-4 gap-y-1">
        {placeholders.map((word) => (
          <li key={word}>
            <code className="text-sm">{`{{${word}}}`}</code>
          </li>
        ))}
      </ul>
    </Section>
  );
}
