"use client";

import { Button } from "@/components/ui/button";
import type { FieldKey } from "../fields/field-key";
import { useRecord } from "./record-context";

type EditButtonProps = { title: string; keys: readonly FieldKey[]; label?: string };

/** Opens the form of one section; absent for whoever may not change it. */
export function EditButton({ title, keys, label = "修改" }: EditButtonProps) {
  const { project, open } = useRecord();
  if (!project.abilities.update) return null;
  return (
    <Button
      size="sm"
      variant="quiet"
      icon="edit"
      aria-label={`${label}${title}`}
      onClick={() => open({ kind: "fields", title: `${label}${title}`, keys })}
    >
      {label}
    </Button>
  );
}
