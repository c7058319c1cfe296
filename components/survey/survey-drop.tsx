"use client";

import { type DragEvent, useId, useState } from "react";
import { UploadError } from "@/components/form/send-file";
import { Icon } from "@/components/ui/icon";
import { Notice } from "@/components/ui/notice";
import { ProgressBar } from "@/components/ui/progress-bar";
import type { SurveyPreview } from "@/domain/survey/survey.schema";
import { classNames } from "@/lib/class-names";
import { surveyExtensions, uploadSurvey } from "./upload-survey";

type SurveyDropProps = { onRead: (preview: SurveyPreview) => void };

function useSending({ onRead }: SurveyDropProps) {
  const [sending, setSending] = useState<{ name: string; ratio: number } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const send = async (file: File | undefined) => {
    if (!file || sending) return;
    setProblem(null);
    setSending({ name: file.name, ratio: 0 });
    try {
      onRead(await uploadSurvey(file, (ratio) => setSending({ name: file.name, ratio })));
    } catch (error) {
      setProblem(error instanceof UploadError ? error.message : "文件没有上传成功");
    } finally {
      setSending(null);
    }
  };
  return { sending, problem, send };
}

/** Where a survey file is picked or dropped. Nothing enters the ledger here. */
export function SurveyDrop(props: SurveyDropProps) {
  const inputId = useId();
  const [isOver, setIsOver] = useState(false);
  const { sending, problem, send } = useSending(props);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    void send(event.dataTransfer.files[0]);
  };
  return (
    <div className="max-w-2xl space-y-4">
      <label
        htmlFor={inputId}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={drop}
        className={classNames(
          "flex min-h-44 cursor-pointer flex-col items-center justify-center gap-2 rounded-lg border border-dashed px-4 py-8 text-center transition-colors",
          "has-focus-visible:outline-2 has-focus-visible:outline-focus",
          isOver ? "border-accent bg-accent-soft" : "border-line-strong hover:bg-sunken",
        )}
      >
        <Icon name="upload" size={24} className="text-ink-muted" />
        <span className="font-semibold">选择测绘成果文件，或拖到这里</span>
        <span className="text-sm text-ink-muted">
          报部 TXT、Shapefile 压缩包（.zip）、GeoJSON、DXF，不超过 50 MB
        </span>
        <input
          id={inputId}
          type="file"
          accept={surveyExtensions.join(",")}
          className="sr-only"
          disabled={sending !== null}
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            event.target.value = "";
            void send(file);
          }}
        />
      </label>
      {sending ? (
        <ProgressBar
          label={sending.ratio < 1 ? `上传 ${sending.name}` : `核查 ${sending.name}`}
          ratio={sending.ratio}
          valueText={sending.ratio < 1 ? `${Math.round(sending.ratio * 100)}%` : "核查中"}
        />
      ) : null}
      {problem ? (
        <Notice tone="breached" isAlert>
          {problem}
        </Notice>
      ) : null}
      <p className="text-sm text-ink-muted">
        坐标系只收 2000 国家大地坐标系：经纬度（EPSG:4490）或 3 度带第 39
        带（EPSG:4527、4548）。上传后先核查、预览，确认后才写入台账，原文件随地块保存。
      </p>
    </div>
  );
}
