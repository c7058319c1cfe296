"use client";

import { useState } from "react";
import { FormDialog } from "@/components/form/form-dialog";
import { RadioCards } from "@/components/form/radio-cards";
import type { TargetSplit } from "@/domain/target/place";
import { roundStepOf, type SplitBasis, splitBases, splitTarget } from "@/domain/target/split";
import type { TargetMatrix } from "@/domain/target/target.schema";
import { formatTarget, type TargetUnit, targetUnitText } from "@/lib/format/target-amount";
import { columnText, splitBasisText, targetSplitText } from "@/lib/text/targets";
import type { Part } from "./table-model";

type SplitDialogProps = {
  matrix: TargetMatrix;
  name: string;
  whole: number;
  groups: ReadonlyMap<TargetSplit, Part[]>;
  unit: TargetUnit;
  /** Puts the suggestion into the table, not yet saved. */
  onFill: (cells: readonly { part: Part; value: number }[]) => void;
  onClose: () => void;
};

const isInTime = (split: TargetSplit) => split === "quarters" || split === "years";

function weightsOf(parts: readonly Part[], split: TargetSplit, basis: SplitBasis): number[] {
  return parts.map(({ row, cell }) => {
    if (basis === "lastActual") return Math.max(0, cell.cell.lastYearActual);
    if (basis === "lastTarget") return cell.cell.lastYearTarget ?? 0;
    return basis === "pipeline" && !isInTime(split) ? (row.row.weightedFen ?? 0) : 0;
  });
}

/** Bases that say something about these parts; even always does. */
const basesFor = (parts: readonly Part[], split: TargetSplit): SplitBasis[] =>
  splitBases.filter(
    (basis) => basis === "even" || weightsOf(parts, split, basis).some((weight) => weight > 0),
  );

/** Suggests how a figure could be shared out; every suggestion adds up to it exactly. */
export function SplitDialog({ matrix, name, whole, groups, unit, onFill, onClose }: SplitDialogProps) {
  const [split, setSplit] = useState<TargetSplit>([...groups.keys()][0] ?? "quarters");
  const [chosen, setBasis] = useState<SplitBasis>("lastTarget");
  const parts = groups.get(split) ?? [];
  const bases = basesFor(parts, split);
  const basis = bases.includes(chosen) ? chosen : (bases[bases.length - 1] ?? "even");
  const shares = splitTarget(whole, weightsOf(parts, split, basis), roundStepOf(matrix.measure, whole));
  const suggestion = parts.map((part, index) => ({ part, value: shares[index] ?? 0 }));
  const nameOf = ({ row, cell }: Part) =>
    isInTime(split) ? columnText(cell.place.period, matrix.year === null) : row.name;
  return (
    <FormDialog
      title={`分解：${name}`}
      submitLabel="填入表中"
      onSubmit={() => onFill(suggestion)}
      onClose={onClose}
    >
      {groups.size > 1 ? (
        <RadioCards
          label="分解方式"
          name="split"
          options={[...groups.keys()].map((value) => ({ value, label: targetSplitText[value] }))}
          value={split}
          onChange={({ target }) => setSplit([...groups.keys()].find((key) => key === target.value) ?? split)}
        />
      ) : null}
      <RadioCards
        label="依据"
        name="basis"
        options={bases.map((value) => ({ value, label: splitBasisText[value] }))}
        value={basis}
        onChange={({ target }) => setBasis(splitBases.find((key) => key === target.value) ?? basis)}
      />
      <div>
        <p className="mb-1 text-sm text-ink-muted">
          {formatTarget(whole, matrix.measure, unit)} {targetUnitText(matrix.measure, unit)}，各项合计与此相等
        </p>
        <ul className="grid gap-1">
          {suggestion.map(({ part, value }) => (
            <li key={part.cell.key} className="flex justify-between gap-4">
              <span>{nameOf(part)}</span>
              <span className="tabular-nums">
                {part.cell.value === null ? null : (
                  <span className="text-ink-muted">
                    {formatTarget(part.cell.value, matrix.measure, unit)} →{" "}
                  </span>
                )}
                {formatTarget(value, matrix.measure, unit)}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </FormDialog>
  );
}
