import type { DocumentKind } from "@/domain/project/document-kind";
import { type DocumentSlots, documentSlots } from "@/domain/project/document-slots";
import type { FiledFile } from "@/domain/project/file.schema";
import type { GateItem } from "@/domain/project/gate-item";
import { type Stage, stages } from "@/domain/project/stage";

/** A file as it stands, with the revisions it took the place of, newest first. */
export type StandingFile = { file: FiledFile; older: readonly FiledFile[] };

export type Slot = {
  kind: DocumentKind;
  files: readonly StandingFile[];
  voided: readonly FiledFile[];
  /** The next gate asks for it and it is not there. */
  isAsked: boolean;
};

export type SlotGroup = { stage: Stage | null; slots: readonly Slot[] };

/** What stood where a file stands now, voided ones left out. */
function olderOf(file: FiledFile, byId: ReadonlyMap<string, FiledFile>): FiledFile[] {
  const older: FiledFile[] = [];
  let id = file.replacesId;
  while (id !== null) {
    const before = byId.get(id);
    if (!before) break;
    if (!before.voided) older.push(before);
    id = before.replacesId;
  }
  return older;
}

function slotOf(kind: DocumentKind, files: readonly FiledFile[], asked: ReadonlySet<DocumentKind>): Slot {
  const own = files.filter(({ documentKind }) => documentKind === kind);
  const byId = new Map(own.map((file) => [file.id, file]));
  return {
    kind,
    files: own
      .filter(({ isCurrent, voided }) => isCurrent && !voided)
      .map((file) => ({ file, older: olderOf(file, byId) })),
    voided: own.filter(({ voided }) => voided),
    isAsked: asked.has(kind),
  };
}

/** The documents a gate still waits for; a permit or a lease opens it alike. */
export const askedKinds = (missing: readonly GateItem[]): DocumentKind[] =>
  missing.flatMap((item): DocumentKind[] => {
    if (item.kind !== "document") return [];
    return item.code === "permitOrLease" ? ["constructionPermit", "leaseContract"] : [item.code];
  });

/** Every slot by its stage, then what belongs to none. */
export function groupSlots(
  files: readonly FiledFile[],
  missing: readonly GateItem[],
  slots: DocumentSlots = documentSlots,
): SlotGroup[] {
  const asked = new Set(askedKinds(missing));
  const group = (stage: Stage | null, kinds: readonly DocumentKind[]): SlotGroup => ({
    stage,
    slots: kinds.map((kind) => slotOf(kind, files, asked)),
  });
  return [
    ...stages.map((stage) => group(stage, slots[stage])),
    group(null, ["meetingPhoto", "other"]),
  ].filter(({ slots: own }) => own.length > 0);
}

export const isFilled = (slot: Slot): boolean => slot.files.length > 0;
