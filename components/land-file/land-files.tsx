"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { SelectField } from "@/components/form/select-field";
import { UploadError } from "@/components/form/send-file";
import { uploadLandFile } from "@/components/form/upload-land-file";
import { Button } from "@/components/ui/button";
import { FileChip } from "@/components/ui/file/file-chip";
import { Notice } from "@/components/ui/notice";
import { ProgressBar } from "@/components/ui/progress-bar";
import { toast } from "@/components/ui/toast";
import { type LandFileKind, landFileKinds } from "@/domain/land/land-file";
import type { LandFile } from "@/domain/land/land-file.schema";
import { acceptedExtensions } from "@/domain/project/media-type";
import { api } from "@/lib/api/client";
import { shanghaiDate } from "@/lib/format/date";
import { landFileKindText } from "@/lib/text/land-files";
import { VoidLandFileDialog } from "./void-land-file-dialog";

type Place = { parcelId?: string; caseId?: string; stepId?: string; patrolId?: string };

type LandFilesProps = {
  place: Place;
  /** Kinds that may be added here; none for a reader. */
  kinds?: readonly LandFileKind[];
  canVoid?: boolean;
  /** What to say when there is nothing yet. */
  empty: string;
};

/** Papers and photos of a parcel, a case or a patrol: read, added, voided. */
export function LandFiles({ place, kinds = [], canVoid = false, empty }: LandFilesProps) {
  const { stepId, ...asked } = place;
  const { data } = useQuery(api.landFile.list.queryOptions({ input: asked }));
  const items = (data?.items ?? []).filter((file) => stepId === undefined || file.stepId === stepId);
  const standing = items.filter(({ voided }) => !voided);
  return (
    <div className="space-y-3">
      {data && items.length === 0 ? <p className="text-ink-muted">{empty}</p> : null}
      <ul className="divide-y divide-line empty:hidden">
        {items.map((file) => (
          <FileLine key={file.id} file={file} among={standing} canVoid={canVoid} />
        ))}
      </ul>
      {kinds.length > 0 ? <AddFile place={place} kinds={kinds} /> : null}
    </div>
  );
}

const chipOf = (file: LandFile) => ({ ...file, door: "land-files" as const });

type FileLineProps = { file: LandFile; among: readonly LandFile[]; canVoid: boolean };

function FileLine({ file, among, canVoid }: FileLineProps) {
  const [isAsking, setIsAsking] = useState(false);
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2">
      <FileChip file={chipOf(file)} among={among.map(chipOf)} isVoided={file.voided !== null} />
      <span className="text-sm text-ink-muted">
        {landFileKindText[file.kind]}，{file.uploadedByName}，{shanghaiDate(file.createdAt)}
        {file.voided ? `，已作废：${file.voided.reason}` : ""}
      </span>
      {canVoid && !file.voided ? (
        <Button size="sm" variant="quiet" className="sm:ml-auto" onClick={() => setIsAsking(true)}>
          作废
        </Button>
      ) : null}
      {isAsking ? <VoidLandFileDialog file={file} onClose={() => setIsAsking(false)} /> : null}
    </li>
  );
}

const isKind = (value: string): value is LandFileKind => landFileKinds.some((kind) => kind === value);

function useSending(place: Place) {
  const queries = useQueryClient();
  const [progress, setProgress] = useState<{ name: string; ratio: number } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const send = async (files: readonly File[], kind: LandFileKind) => {
    setProblem(null);
    try {
      for (const file of files) {
        setProgress({ name: file.name, ratio: 0 });
        const onProgress = (ratio: number) => setProgress({ name: file.name, ratio });
        await uploadLandFile({ ...place, kind, file, onProgress });
        toast(`《${file.name}》已上传`);
      }
    } catch (error) {
      setProblem(error instanceof UploadError ? error.message : "文件没有上传成功");
    } finally {
      setProgress(null);
      await queries.invalidateQueries({ queryKey: api.landFile.key() });
    }
  };
  return { progress, problem, send };
}

function AddFile({ place, kinds }: { place: Place; kinds: readonly LandFileKind[] }) {
  const inputId = useId();
  const [kind, setKind] = useState<LandFileKind>(kinds[0] ?? "other");
  const { progress, problem, send } = useSending(place);
  return (
    <div className="space-y-2" data-print="hidden">
      <div className="flex flex-wrap items-end gap-3">
        {kinds.length > 1 ? (
          <SelectField
            label="文件类别"
            value={kind}
            options={kinds.map((value) => ({ value, label: landFileKindText[value] }))}
            onChange={(event) => {
              if (isKind(event.target.value)) setKind(event.target.value);
            }}
          />
        ) : null}
        <label
          htmlFor={inputId}
          className="touch inline-flex h-9 cursor-pointer items-center rounded-md border border-line-strong px-3 has-focus-visible:outline-2 has-focus-visible:outline-accent hover:bg-sunken"
        >
          上传{kinds.length === 1 ? landFileKindText[kind] : "文件"}
          <input
            id={inputId}
            type="file"
            multiple
            accept={acceptedExtensions.join(",")}
            className="sr-only"
            disabled={progress !== null}
            onChange={(event) => {
              const files = [...(event.target.files ?? [])];
              event.target.value = "";
              void send(files, kind);
            }}
          />
        </label>
      </div>
      {progress ? (
        <ProgressBar
          label={`上传 ${progress.name}`}
          ratio={progress.ratio}
          valueText={`${Math.round(progress.ratio * 100)}%`}
        />
      ) : null}
      {problem ? (
        <Notice tone="breached" isAlert>
          {problem}
        </Notice>
      ) : null}
    </div>
  );
}
