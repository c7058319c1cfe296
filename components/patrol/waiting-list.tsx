"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Notice } from "@/components/ui/notice";
import { formatInstant } from "@/lib/format/date";
import { paths } from "@/lib/paths";
import { observedText } from "@/lib/text/patrols";
import type { Stop } from "./send-visit";
import type { Waiting } from "./use-waiting";
import type { WaitingVisit } from "./visit";

function stopWords(stop: Stop | null): string | null {
  if (stop?.kind === "offline") return "网络不通，接通后自动发送。";
  return null;
}

/** What waits on this phone, each with what holds it up; nothing is shown while nothing waits. */
export function WaitingList({ waiting }: { waiting: Waiting }) {
  const { visits, isSending, stop, send, discard } = waiting;
  const [asked, setAsked] = useState<WaitingVisit | null>(null);
  if (visits.length === 0) return null;
  return (
    <Notice
      tone="behind"
      title={`${visits.length} 条巡查记录等待发送`}
      action={
        <Button size="sm" isPending={isSending} onClick={() => void send(true)}>
          立即发送
        </Button>
      }
    >
      {stop?.kind === "signedOut" ? (
        <p>
          登录已失效，
          <a href={`${paths.signIn}?callbackUrl=${encodeURIComponent(paths.patrol)}`} className="link">
            重新登录
          </a>
          后自动发送。
        </p>
      ) : (
        <p>{stopWords(stop) ?? "记录和照片保存在本机，发送成功后从这里消失。"}</p>
      )}
      <ul className="mt-1 divide-y divide-line">
        {visits.map((visit) => (
          <li key={visit.id} className="py-2">
            <p className="font-semibold">{visit.parcelName}</p>
            <p className="text-sm text-ink-muted">
              {formatInstant(visit.input.seenAt)}，{observedText[visit.input.observed]}
              {visit.photos.length > 0 ? `，照片 ${visit.photos.length} 张` : ""}
              {visit.patrolId ? "，文字已发送" : ""}
            </p>
            {visit.refusal ? (
              <p className="flex flex-wrap items-center gap-2 text-sm text-breached-text">
                没有发送成功：{visit.refusal}
                <Button size="sm" variant="quiet" onClick={() => setAsked(visit)}>
                  放弃
                </Button>
              </p>
            ) : null}
          </li>
        ))}
      </ul>
      {asked ? (
        <ConfirmDialog
          isOpen
          isDanger
          title="放弃这条巡查记录"
          confirmLabel="放弃"
          onClose={() => setAsked(null)}
          onConfirm={() => {
            void discard(asked.id);
            setAsked(null);
          }}
        >
          {asked.parcelName}的记录和照片只在本机，放弃后不能找回。
        </ConfirmDialog>
      ) : null}
    </Notice>
  );
}
