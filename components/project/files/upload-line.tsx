"use client";

import { Button, IconButton } from "@/components/ui/button";
import { fileSizeText } from "@/components/ui/file/file-size";
import { Icon } from "@/components/ui/icon";
import { ProgressBar } from "@/components/ui/progress-bar";
import type { SameFile } from "@/domain/project/file.schema";
import { shanghaiDate } from "@/lib/format/date";
import { documentText } from "@/lib/text/stages";
import type { UploadItem } from "./upload-queue";
import type { Uploads } from "./use-uploads";

const percent = (ratio: number) => `${Math.round(ratio * 100)}%`;

/** A file on its way: how far it is, or why it stopped and what can be done. */
export function UploadLine({
  item,
  uploads,
  projectId,
}: {
  item: UploadItem;
  uploads: Uploads;
  projectId: string;
}) {
  const { id, file, state } = item;
  const isStopped = state === "lost" || state === "refused";
  return (
    <li className="grid gap-1.5 rounded-md bg-sunken px-3 py-2">
      <div className="flex min-w-0 items-center gap-2">
        <Icon
          name={isStopped ? "warning" : "upload"}
          className={isStopped ? "text-breached-text" : "text-ink-faint"}
        />
        <span className="min-w-0 flex-1 break-all">
          {file.name} <span className="text-sm text-ink-faint">{fileSizeText(file.size)}</span>
        </span>
        {state === "lost" ? (
          <Button size="sm" icon="refresh" onClick={() => uploads.retry(id)}>
            重试
          </Button>
        ) : null}
        {state === "same" ? null : (
          <IconButton
            icon="close"
            size="sm"
            label={isStopped ? `移除 ${file.name}` : `取消上传 ${file.name}`}
            onClick={() => uploads.remove(id)}
          />
        )}
      </div>
      {state === "waiting" ? <p className="text-sm text-ink-muted">排队等候</p> : null}
      {state === "sending" ? (
        <ProgressBar label={`上传 ${file.name}`} ratio={item.ratio} valueText={percent(item.ratio)} />
      ) : null}
      {item.problem ? (
        <p role="alert" className="text-sm text-breached-text">
          {item.problem}
        </p>
      ) : null}
      {state === "same" && item.same ? (
        <SameQuestion
          same={item.same}
          isHere={item.same.projectId === projectId}
          item={item}
          uploads={uploads}
        />
      ) : null}
    </li>
  );
}

function placeOf({ documentKind, projectName, createdAt }: SameFile, isHere: boolean): string {
  const place = isHere ? "本项目" : `「${projectName}」`;
  return `已在${place}的${documentText[documentKind]}中（${shanghaiDate(createdAt)}）`;
}

type SameQuestionProps = { same: SameFile; isHere: boolean; item: UploadItem; uploads: Uploads };

/** Whether content that is there already is filed once more; in the same slot it never is. */
function SameQuestion({ same, isHere, item, uploads }: SameQuestionProps) {
  const isFiled = isHere && same.documentKind === item.target.documentKind;
  return (
    <div className="flex flex-wrap items-center gap-2">
      <p role="alert" className="min-w-0 flex-1 basis-60 text-sm text-behind-text">
        与《{same.name}》内容相同，{placeOf(same, isHere)}
      </p>
      {isFiled ? null : (
        <Button size="sm" onClick={() => uploads.retry(item.id)}>
          仍归入此类
        </Button>
      )}
      <Button size="sm" variant={isFiled ? "secondary" : "quiet"} onClick={() => uploads.remove(item.id)}>
        {isFiled ? "知道了" : "不传"}
      </Button>
    </div>
  );
}
