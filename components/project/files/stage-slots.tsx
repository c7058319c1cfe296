"use client";

import type { ReactNode } from "react";
import { Count } from "@/components/ui/badge";
import { Section } from "@/components/ui/section";
import { stageText } from "@/lib/text/stages";
import { isFilled, type SlotGroup } from "./slots";

const nameOf = ({ stage }: SlotGroup) => (stage ? stageText[stage] : "其他");

/** How many of a stage's documents are there; of what nobody has to hand in, how many files. */
function countOf({ stage, slots }: SlotGroup): string {
  if (stage === null) return String(slots.reduce((sum, { files }) => sum + files.length, 0));
  return `${slots.filter(isFilled).length} / ${slots.length}`;
}

type StageSlotsProps = {
  group: SlotGroup;
  /** Not reached yet: folded until somebody wants it. */
  isFolded: boolean;
  children: ReactNode;
};

/** The documents of one stage. */
export function StageSlots({ group, isFolded, children }: StageSlotsProps) {
  const list = <ul className="-mx-2">{children}</ul>;
  if (isFolded) {
    return (
      <details className="border-t hairline pt-3">
        <summary className="cursor-pointer text-ink-muted">
          <h2 className="inline text-base">{nameOf(group)}</h2> <Count>{countOf(group)}</Count>
        </summary>
        <div className="mt-2">{list}</div>
      </details>
    );
  }
  return (
    <Section
      title={
        <>
          {nameOf(group)} <Count>{countOf(group)}</Count>
        </>
      }
    >
      {list}
    </Section>
  );
}
