import { placeKey } from "@/domain/target/place";
import type { TargetSum } from "@/domain/target/sums";
import { differenceText } from "@/lib/text/targets";

type CellNotesProps = { cellKey: string; sums: readonly TargetSum[]; write: (value: number) => string };

/** What the parts of a figure leave or give too much, in words; nothing where they add up. */
export function CellNotes({ cellKey, sums, write }: CellNotesProps) {
  const notes = sums
    .filter(({ parent }) => placeKey(parent) === cellKey)
    .flatMap((sum) => differenceText(sum, write) ?? []);
  if (notes.length === 0) return null;
  return (
    <ul className="text-xs text-behind-text">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
