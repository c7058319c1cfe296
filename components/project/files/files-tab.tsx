"use client";

import { useQuery } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorState } from "@/components/ui/error-state";
import { FilterToggle } from "@/components/ui/filter-select";
import { Loading, SkeletonLines } from "@/components/ui/skeleton";
import type { DocumentKind } from "@/domain/project/document-kind";
import type { FiledFile } from "@/domain/project/file.schema";
import { stageIndex } from "@/domain/project/stage-order";
import { failureOf } from "@/lib/api/failure";
import { useRecord } from "../record/record-context";
import { DocumentSlot } from "./document-slot";
import { filesQuery } from "./queries";
import { groupSlots, isFilled, type Slot, type SlotGroup } from "./slots";
import { StageSlots } from "./stage-slots";
import { useUploads } from "./use-uploads";

const PhotoDialog = dynamic(() => import("./photo-dialog").then((module) => module.PhotoDialog), {
  ssr: false,
});
const VoidFileDialog = dynamic(() => import("./void-file-dialog").then((module) => module.VoidFileDialog), {
  ssr: false,
});

/** Every document of a project in its slot, by stage; what the next gate asks for stands out. */
export function FilesTab() {
  const { project } = useRecord();
  const { data, error, refetch } = useQuery(filesQuery(project.id));
  if (error && !data) {
    return (
      <ErrorState
        isCompact
        title="材料没有取到"
        action={<Button onClick={() => void refetch()}>重试</Button>}
      >
        {failureOf(error).message}
      </ErrorState>
    );
  }
  if (!data) {
    return (
      <Loading>
        <SkeletonLines count={8} />
      </Loading>
    );
  }
  return <FiledDocuments files={data.items} />;
}

/** Where in the course of a project its documents need no longer be folded away. */
function useReached() {
  const { project } = useRecord();
  const next = Math.max(stageIndex(project.stage), ...project.nextMoves.map(({ to }) => stageIndex(to)));
  return ({ stage, slots }: SlotGroup) =>
    stage === null || stageIndex(stage) <= next || slots.some((slot) => isFilled(slot) || slot.isAsked);
}

function FiledDocuments({ files }: { files: readonly FiledFile[] }) {
  const { project, reader } = useRecord();
  const uploads = useUploads(project.id);
  const [isOnlyMissing, setIsOnlyMissing] = useState(false);
  const [photos, setPhotos] = useState<readonly File[] | null>(null);
  const [voiding, setVoiding] = useState<FiledFile | null>(null);
  const hasReached = useReached();
  const groups = groupSlots(
    files,
    project.nextMoves.flatMap(({ missing }) => missing),
  );
  const isBusy = ({ kind }: Slot) => uploads.items.some(({ target }) => target.documentKind === kind);
  const isShown = (slot: Slot) => !isOnlyMissing || !isFilled(slot) || isBusy(slot);
  const shown = groups
    .map((group) => ({ ...group, slots: group.slots.filter(isShown) }))
    .filter(({ stage, slots }) => slots.length > 0 && !(isOnlyMissing && stage === null));
  const onFiles = (kind: DocumentKind, chosen: File[]) => {
    if (kind === "sitePhoto") setPhotos(chosen);
    else uploads.add(chosen, { documentKind: kind });
  };
  const among = groups.flatMap(({ slots }) => slots.flatMap((slot) => slot.files.map(({ file }) => file)));
  return (
    <div className="grid gap-5">
      <FilesSummary groups={groups} isOnlyMissing={isOnlyMissing} onToggle={setIsOnlyMissing} />
      {shown.map((group) => (
        <StageSlots
          key={group.stage ?? "other"}
          group={group}
          isFolded={!isOnlyMissing && !hasReached(group)}
        >
          {group.slots.map((slot) => (
            <DocumentSlot
              key={slot.kind}
              slot={slot}
              projectId={project.id}
              among={among}
              uploads={uploads}
              mayChange={project.abilities.upload}
              onFiles={onFiles}
              onVoid={setVoiding}
            />
          ))}
        </StageSlots>
      ))}
      {shown.length === 0 ? <EmptyState isCompact icon="check" title="各类材料都已归集" /> : null}
      {photos ? (
        <PhotoDialog
          files={photos}
          today={reader.today}
          onClose={() => setPhotos(null)}
          onSend={(facts) => {
            uploads.add(photos, { documentKind: "sitePhoto", ...facts });
            setPhotos(null);
          }}
        />
      ) : null}
      {voiding ? (
        <VoidFileDialog file={voiding} projectId={project.id} onClose={() => setVoiding(null)} />
      ) : null}
    </div>
  );
}

type FilesSummaryProps = {
  groups: readonly SlotGroup[];
  isOnlyMissing: boolean;
  onToggle: (isOn: boolean) => void;
};

function FilesSummary({ groups, isOnlyMissing, onToggle }: FilesSummaryProps) {
  const { project } = useRecord();
  const slots = groups.flatMap((group) => group.slots);
  const asked = slots.filter(({ isAsked }) => isAsked).length;
  const filed = slots.reduce((sum, { files }) => sum + files.length, 0);
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <p className="text-ink-muted">
        已归集 <span className="tabular-nums text-ink">{filed}</span> 个文件
        {asked > 0 ? (
          <>
            ，下一步还须 <span className="tabular-nums text-behind-text">{asked}</span> 类
          </>
        ) : null}
        {project.abilities.upload ? (
          <span className="text-ink-faint pointer-coarse:hidden">。文件可直接拖到对应的材料上</span>
        ) : null}
      </p>
      <div className="ml-auto">
        <FilterToggle label="只看缺的" isOn={isOnlyMissing} onChange={onToggle} />
      </div>
    </div>
  );
}
