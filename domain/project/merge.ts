import type { EditBase, EditValue } from "../shared/edit.schema";

export type Values = Readonly<Record<string, EditValue>>;

export type Clash = { field: string; before: EditValue; mine: EditValue; theirs: EditValue };

export type Merge = {
  /** What is still to be written. */
  accepted: Record<string, EditValue>;
  clashes: readonly Clash[];
  /** Fields whose starting value the edit does not tell; they can't be merged. */
  unknown: readonly string[];
};

const valueIn = (values: Values, field: string): EditValue => values[field] ?? null;

/**
 * Three-way merge of an edit with what others wrote in the meantime. A field nobody else touched is accepted; one
 * that already has the wanted value needs nothing; one that somebody set to another value clashes. A field in `base`
 * that the edit doesn't change is what the edit rests on: it clashes as soon as it was changed.
 */
export function mergeEdits(current: Values, edit: Values, base: EditBase): Merge {
  const accepted: Record<string, EditValue> = {};
  const clashes: Clash[] = [];
  const unknown: string[] = [];
  for (const field of new Set([...Object.keys(edit), ...Object.keys(base)])) {
    const theirs = valueIn(current, field);
    const before = base[field];
    const isEdited = Object.hasOwn(edit, field);
    const mine = isEdited ? valueIn(edit, field) : (before ?? null);
    if (theirs === mine) continue;
    if (before === undefined) unknown.push(field);
    else if (theirs !== before) clashes.push({ field, before, mine, theirs });
    else if (isEdited) accepted[field] = mine;
  }
  return { accepted, clashes, unknown };
}
