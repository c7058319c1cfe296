"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { Field } from "@/components/form/field";
import { SelectField } from "@/components/form/select-field";
import { Notice } from "@/components/ui/notice";
import { ProgressBar } from "@/components/ui/progress-bar";
import { toast } from "@/components/ui/toast";
import { type DocumentKind, documentKinds } from "@/domain/project/document-kind";
import { documentText } from "@/lib/text/stages";
import { uploadFile } from "../../files/upload";
import { refreshProject } from "../queries";
import { useRecord } from "../record-context";
import { FormDialog } from "./form-dialog";

type Progress = { done: number; ratio: number };

const accepted = ".pdf,.png,.jpg,.jpeg,.heic,.docx,.xlsx,.pptx";

/** Sends the files one after another; those that went through are not sent again after a failure. */
function useUpload(onDone: () => void) {
  const { project } = useRecord();
  const queries = useQueryClient();
  const [files, setFiles] = useState<readonly File[]>([]);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const send = async (documentKind: DocumentKind) => {
    setProblem(null);
    for (const [done, file] of files.entries()) {
      const onProgress = (ratio: number) => setProgress({ done, ratio });
      try {
        await uploadFile({ file, projectId: project.id, documentKind, onProgress });
      } catch (error) {
        setFiles(files.slice(done));
        setProgress(null);
        setProblem(`${file.name}：${error instanceof Error ? error.message : "没有上传成功"}`);
        await refreshProject(queries, project.id);
        return;
      }
    }
    await refreshProject(queries, project.id);
    toast(files.length === 1 ? "文件已上传" : `${files.length} 个文件已上传`);
    onDone();
  };
  return { files, setFiles, progress, problem, send };
}

type UploadDialogProps = { preset?: DocumentKind; onClose: () => void };

/** Documents of the project, by kind; gates ask for some of them. */
export function UploadDialog({ preset = "other", onClose }: UploadDialogProps) {
  const { files, setFiles, progress, problem, send } = useUpload(onClose);
  const [kind, setKind] = useState<DocumentKind>(preset);
  const [wasTried, setWasTried] = useState(false);
  const fileId = useId();
  return (
    <FormDialog
      title="上传文件"
      submitLabel="上传"
      isPending={progress !== null}
      onSubmit={() => {
        setWasTried(true);
        if (files.length > 0) void send(kind);
      }}
      onClose={onClose}
    >
      {problem ? (
        <Notice tone="breached" isAlert>
          {problem}
        </Notice>
      ) : null}
      <SelectField
        label="材料类别"
        isRequired
        options={documentKinds.map((value) => ({ value, label: documentText[value] }))}
        value={kind}
        onChange={(event) => setKind(documentKinds.find((value) => value === event.target.value) ?? "other")}
      />
      <Field
        id={fileId}
        label="文件"
        isRequired
        help="PDF、图片或 Word、Excel、PowerPoint，每个不超过 50 MB，可一次选多个"
        error={wasTried && files.length === 0 ? "选择文件" : undefined}
      >
        {(wiring) => (
          <input
            {...wiring}
            type="file"
            multiple
            accept={accepted}
            onChange={(event) => setFiles([...(event.target.files ?? [])])}
            className="touch block w-full rounded-md border border-line-strong p-1.5 file:mr-3 file:h-7 file:rounded-sm file:border-0 file:bg-sunken file:px-3 file:text-ink"
          />
        )}
      </Field>
      {progress ? (
        <div>
          <p className="mb-1.5 text-sm text-ink-muted tabular-nums">
            第 {progress.done + 1} 个，共 {files.length} 个
          </p>
          <ProgressBar
            label="上传进度"
            ratio={(progress.done + progress.ratio) / files.length}
            valueText={`${Math.round(((progress.done + progress.ratio) / files.length) * 100)}%`}
          />
        </div>
      ) : null}
    </FormDialog>
  );
}
