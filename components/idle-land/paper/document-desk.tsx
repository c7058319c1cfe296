"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { TextArea } from "@/components/form/text-area";
import { Button } from "@/components/ui/button";
import { ErrorState } from "@/components/ui/error-state";
import { Notice } from "@/components/ui/notice";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { Skeleton } from "@/components/ui/skeleton";
import { toast } from "@/components/ui/toast";
import type { IdleDocument } from "@/domain/idle-land/document.schema";
import { api, client } from "@/lib/api/client";
import { failureOf } from "@/lib/api/failure";
import { formatInstant } from "@/lib/format/date";
import { paths } from "@/lib/paths";
import { draftMarkText, templateText } from "@/lib/text/idle-land";
import { Paper } from "./paper";
import { idleDocumentQuery } from "./queries";

type DocumentDeskProps = Pick<IdleDocument, "caseId" | "code">;

/** A draft filled from its case, edited at the left, as it prints at the right. */
export function DocumentDesk(props: DocumentDeskProps) {
  const { data, error } = useQuery(idleDocumentQuery(props));
  if (!data)
    return (
      <PageBody>
        {error ? (
          <ErrorState title="文书没有读出来">{error.message}</ErrorState>
        ) : (
          <Skeleton className="h-96" />
        )}
      </PageBody>
    );
  return <LoadedDesk key={`${props.code}${data.version}`} document={data} />;
}

function LoadedDesk({ document }: { document: IdleDocument }) {
  const { caseId, code, version, filled, canEdit, savedAt, savedBy, parcelName } = document;
  const queries = useQueryClient();
  const [body, setBody] = useState(document.body);
  const isChanged = body !== document.body;
  const saving = useMutation({
    mutationFn: () => client.idleDocument.save({ caseId, code, version, body }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: api.idleDocument.key() });
      await queries.invalidateQueries({ queryKey: api.idleCase.key() });
      toast("草稿已保存");
    },
  });
  return (
    <>
      <div data-print="hidden">
        <PageHeader
          title={templateText[code]}
          back={{ href: paths.idleCase(caseId), label: `${parcelName} 闲置线索` }}
          note={savedAt ? `${savedBy ?? ""} ${formatInstant(savedAt)} 保存` : "按线索资料填写，尚未保存"}
          action={
            <>
              <PrintButton />
              {canEdit ? (
                <Button variant="primary" isPending={saving.isPending} onClick={() => saving.mutate()}>
                  保存草稿
                </Button>
              ) : null}
            </>
          }
        />
      </div>
      <PageBody>
        <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_minmax(0,50rem)]">
          <div className="min-w-0 space-y-3" data-print="hidden">
            <Notice>{draftMarkText}。印制前核对每一项，横线处由主管部门填写。</Notice>
            {saving.error ? (
              <Notice tone="breached" isAlert>
                {failureOf(saving.error).message}
              </Notice>
            ) : null}
            {canEdit ? (
              <>
                <TextArea
                  label="正文"
                  rows={22}
                  maxLength={8000}
                  value={body}
                  onChange={(event) => setBody(event.target.value)}
                  help="“# ”开头是标题，“> ”开头靠右，“| ”开头顶格，其余各行首行缩进"
                />
                {body === filled ? null : (
                  <Button size="sm" onClick={() => setBody(filled)}>
                    按线索重新填写
                  </Button>
                )}
                {isChanged ? <p className="text-sm text-ink-muted">有改动未保存。</p> : null}
              </>
            ) : null}
          </div>
          <Paper body={body} label={templateText[code]} />
        </div>
      </PageBody>
    </>
  );
}
