"use client";

import { useEffect, useRef, useState } from "react";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { TimelineItem } from "@/components/ui/timeline";
import { CommentWords } from "./comment-words";
import type { Of } from "./drawn";
import { useWithdrawComment } from "./use-comments";

type CommentEntryProps = {
  entry: Of<"comment">;
  time: { iso: string; text: string; exact: string };
  /** A link led here: it comes into view and stands out. */
  isMarked: boolean;
};

export function CommentEntry({ entry, time, isMarked }: CommentEntryProps) {
  const bodyRef = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isMarked) bodyRef.current?.scrollIntoView({ block: "center" });
  }, [isMarked]);
  const { content, mentions, isOwn } = entry;
  return (
    <TimelineItem icon="message" title="评论" actor={entry.actorName ?? undefined} time={time}>
      <div
        ref={bodyRef}
        className={
          isMarked ? "-mx-2 rounded-md border border-accent-line bg-accent-soft px-2 py-1" : undefined
        }
      >
        {content === null ? (
          <p className="text-ink-muted">已撤回</p>
        ) : (
          <>
            <CommentWords content={content} names={mentions.map(({ name }) => name)} />
            {isOwn ? <Withdraw commentId={entry.id} /> : null}
          </>
        )}
      </div>
    </TimelineItem>
  );
}

function Withdraw({ commentId }: { commentId: string }) {
  const [isAsking, setIsAsking] = useState(false);
  const withdrawing = useWithdrawComment();
  return (
    <>
      <button
        type="button"
        className="touch text-sm text-ink-muted underline-offset-3 hover:text-ink hover:underline"
        onClick={() => setIsAsking(true)}
      >
        撤回
      </button>
      <ConfirmDialog
        isOpen={isAsking}
        title="撤回这条评论"
        confirmLabel="撤回"
        isPending={withdrawing.isPending}
        onClose={() => setIsAsking(false)}
        onConfirm={() => withdrawing.mutate({ id: commentId }, { onSettled: () => setIsAsking(false) })}
      >
        内容不再显示，动态里留下“已撤回”，已发出的提醒一并收回。撤回后不能恢复。
      </ConfirmDialog>
    </>
  );
}
