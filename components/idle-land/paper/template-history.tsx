"use client";

import { useQuery } from "@tanstack/react-query";
import { SidePanel } from "@/components/ui/side-panel";
import { Loading, SkeletonLines } from "@/components/ui/skeleton";
import type { IdleTemplateCode } from "@/domain/idle-land/template-code";
import { api } from "@/lib/api/client";
import { formatInstant } from "@/lib/format/date";
import { templateText } from "@/lib/text/idle-land";

type TemplateHistoryProps = { code: IdleTemplateCode; onClose: () => void };

/** Every revision of a form with its words, the newest first. */
export function TemplateHistory({ code, onClose }: TemplateHistoryProps) {
  const { data } = useQuery(api.idleTemplate.history.queryOptions({ input: { code } }));
  return (
    <SidePanel title={templateText[code]} note="修订记录" onClose={onClose}>
      {data ? (
        <ol className="divide-y divide-line">
          {data.items.map(({ revision, body, reason, changedBy, changedAt }) => (
            <li key={revision} className="py-3">
              <p className="font-semibold">{revision === 0 ? "系统自带样式" : `第 ${revision} 版`}</p>
              {revision === 0 ? null : (
                <p className="text-sm text-ink-muted">
                  {changedBy ?? ""} {formatInstant(changedAt)}，{reason}
                </p>
              )}
              <details className="mt-1">
                <summary className="touch cursor-pointer text-ink-muted">看正文</summary>
                <pre className="mt-1 text-sm whitespace-pre-wrap">{body}</pre>
              </details>
            </li>
          ))}
        </ol>
      ) : (
        <Loading>
          <SkeletonLines count={6} />
        </Loading>
      )}
    </SidePanel>
  );
}
