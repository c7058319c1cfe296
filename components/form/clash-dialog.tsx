"use client";

import { useId, useState } from "react";
import { RadioCards } from "@/components/form/radio-cards";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import type { FieldClash } from "@/domain/shared/edit.schema";
import { formatInstant } from "@/lib/format/date";

export type ClashSide = "mine" | "theirs" | "before";
export type ClashChoices = Readonly<Record<string, ClashSide>>;

type ClashDialogProps = {
  clashes: readonly FieldClash[];
  /** What a field is called and how its values read. */
  label: (field: string) => string;
  words: (field: string, value: FieldClash["mine"]) => string;
  /** Leave off where the earlier value can't be written again, as with masked numbers. */
  sides?: readonly ClashSide[];
  isPending?: boolean;
  onChoose: (choices: ClashChoices) => void;
  /** Back to the form, where everything typed still stands. */
  onBack: () => void;
};

const sideNames: Record<ClashSide, string> = { mine: "我的", theirs: "现在的", before: "原来的" };
const allSides: readonly ClashSide[] = ["mine", "theirs", "before"];

const noteOf = ({ byName, at }: FieldClash) =>
  [byName, at && `于 ${formatInstant(at)}`].filter(Boolean).join(" ");

/** Both changed the same field: what is kept is chosen field by field, and nothing is written before. */
export function ClashDialog(props: ClashDialogProps) {
  const { clashes, label, words, sides = allSides, isPending, onChoose, onBack } = props;
  const formId = useId();
  const [choices, setChoices] = useState<ClashChoices>({});
  const isComplete = clashes.every(({ field }) => choices[field]);
  const chooseAll = (side: ClashSide) =>
    setChoices(Object.fromEntries(clashes.map(({ field }) => [field, side])));
  const footer = (
    <>
      <Button onClick={onBack}>返回修改</Button>
      <Button type="submit" form={formId} variant="primary" isPending={isPending} disabled={!isComplete}>
        按选定内容保存
      </Button>
    </>
  );
  return (
    <Dialog isOpen onClose={onBack} title="同一栏目已被他人改动" size="lg" footer={footer}>
      <form
        id={formId}
        className="grid gap-5"
        onSubmit={(event) => {
          event.preventDefault();
          if (isComplete && !isPending) onChoose(choices);
        }}
      >
        <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
          <p className="text-ink-muted">还没有保存。选定每一栏保留哪个内容。</p>
          {clashes.length > 1 ? (
            <div className="ml-auto flex gap-2">
              <Button size="sm" onClick={() => chooseAll("mine")}>
                全部用我的
              </Button>
              <Button size="sm" onClick={() => chooseAll("theirs")}>
                全部用现在的
              </Button>
            </div>
          ) : null}
        </div>
        {clashes.map((clash) => (
          <RadioCards
            key={clash.field}
            name={clash.field}
            label={label(clash.field)}
            columns={1}
            options={sides.map((side) => ({
              value: side,
              label: `${sideNames[side]}：${words(clash.field, clash[side])}`,
              note: side === "theirs" ? noteOf(clash) : undefined,
            }))}
            value={choices[clash.field] ?? ""}
            onChange={(event) => {
              const side = allSides.find((candidate) => candidate === event.target.value);
              if (side) setChoices((before) => ({ ...before, [clash.field]: side }));
            }}
          />
        ))}
      </form>
    </Dialog>
  );
}
