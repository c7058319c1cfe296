"use client";

import { useId, useState } from "react";
import { TextArea } from "@/components/form/text-area";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { SidePanel } from "@/components/ui/side-panel";
import { distanceToM } from "@/domain/patrol/distance";
import { type ObservedState, observedStates } from "@/domain/patrol/observed-state";
import { type PatrolGround, recordPatrolInput } from "@/domain/patrol/patrol.schema";
import { shanghaiDate } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import { newId } from "@/lib/new-id";
import { observedText } from "@/lib/text/patrols";
import { distanceText } from "./distance-text";
import { PhotoPicker } from "./photo-picker";
import type { Position } from "./use-position";
import type { WaitingVisit } from "./visit";

type VisitSheetProps = {
  parcel: PatrolGround;
  position: Position;
  userId: string;
  /** Rejects when the phone can't keep it. */
  onSave: (visit: WaitingVisit) => Promise<void>;
  onClose: () => void;
};

type Draft = { observed: ObservedState; note: string; photos: readonly File[] };

function visitOf({ parcel, position, userId }: VisitSheetProps, draft: Draft): WaitingVisit {
  const id = newId();
  const now = new Date();
  const place = position.kind === "found" ? { ...position.place, accuracyM: position.accuracyM } : {};
  const note = draft.note.trim() === "" ? undefined : draft.note;
  const seenAt = now.toISOString();
  return {
    id,
    userId,
    parcelName: `${parcel.code} ${parcel.name}`,
    input: recordPatrolInput.parse({
      clientId: id,
      parcelId: parcel.id,
      seenAt,
      ...place,
      observed: draft.observed,
      note,
    }),
    photos: draft.photos.map((photo) => ({
      name: photo.name,
      type: photo.type,
      blob: photo,
      takenOn: shanghaiDate(photo.lastModified || now),
    })),
    patrolId: null,
    refusal: null,
  };
}

/** What one saw on a parcel: the state in one tap, photos, a line of text; kept on the phone at once. */
export function VisitSheet(props: VisitSheetProps) {
  const { parcel, position, onSave, onClose } = props;
  const [observed, setObserved] = useState<ObservedState | null>(null);
  const [note, setNote] = useState("");
  const [photos, setPhotos] = useState<readonly File[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const [isSaving, setIsSaving] = useState(false);
  const save = async () => {
    if (!observed) return setProblem("选择现场状态");
    setIsSaving(true);
    try {
      await onSave(visitOf(props, { observed, note, photos }));
      onClose();
    } catch {
      setProblem("手机存储空间不足，没有保存。腾出空间，或少选几张照片后再保存");
      setIsSaving(false);
    }
  };
  return (
    <SidePanel
      title={parcel.name}
      note={parcel.code}
      isModal
      onClose={onClose}
      footer={
        <Button
          variant="primary"
          className="w-full max-sm:h-12"
          isPending={isSaving}
          onClick={() => void save()}
        >
          保存巡查记录
        </Button>
      }
    >
      <div className="grid gap-5">
        {problem ? (
          <Notice tone="breached" isAlert>
            {problem}
          </Notice>
        ) : null}
        <StateChoices value={observed} onChange={setObserved} />
        <PhotoPicker photos={photos} onChange={setPhotos} />
        <TextArea
          label="备注"
          rows={2}
          maxLength={1000}
          placeholder="如：塔吊已拆除，现场无人"
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
        <p className="text-sm text-ink-muted">{placeWords(position, parcel)}</p>
      </div>
    </SidePanel>
  );
}

function placeWords(position: Position, parcel: PatrolGround): string {
  if (position.kind !== "found") return "没有定位，记录里不带位置。";
  const distance = distanceToM(position.place, parcel.ground);
  const accuracy = `定位精度 ${formatNumber(position.accuracyM)} 米`;
  if (distance === null) return `${accuracy}。`;
  return distance === 0 ? `${accuracy}，人在地块内。` : `${accuracy}，距地块 ${distanceText(distance)}。`;
}

type StateChoicesProps = { value: ObservedState | null; onChange: (state: ObservedState) => void };

function StateChoices({ value, onChange }: StateChoicesProps) {
  const group = useId();
  return (
    <fieldset>
      <legend className="mb-1 font-semibold">现场状态</legend>
      <div className="grid grid-cols-2 gap-2 sm:grid-cols-3">
        {observedStates.map((state) => (
          <label
            key={state}
            className="touch relative flex min-h-12 cursor-pointer items-center justify-center whitespace-nowrap rounded-md border border-line-strong/60 px-2 transition-colors hover:border-line-strong has-checked:border-accent has-checked:bg-accent-soft has-checked:text-accent-text has-focus-visible:outline-2 has-focus-visible:outline-focus"
          >
            <input
              type="radio"
              name={group}
              value={state}
              checked={value === state}
              onChange={() => onChange(state)}
              className="sr-only"
            />
            {observedText[state]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
