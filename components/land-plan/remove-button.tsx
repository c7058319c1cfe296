"use client";

import type { UseMutationOptions } from "@tanstack/react-query";
import { Button } from "@/components/ui/button";
import { useCommand } from "@/lib/api/use-command";

type Reference = { id: string; version: number };

type RemoveButtonProps<Output, Failed, Context> = {
  label: string;
  command: UseMutationOptions<Output, Failed, Reference, Context>;
  row: Reference;
  onDone: () => void;
};

/** Takes a row out, with the refusal beside the button. */
export function RemoveButton<Output, Failed, Context>(props: RemoveButtonProps<Output, Failed, Context>) {
  const { label, command, row, onDone } = props;
  const remove = useCommand(command, { onDone });
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Button
        size="sm"
        variant="danger"
        isPending={remove.isPending}
        onClick={() => remove.run({ id: row.id, version: row.version })}
      >
        {label}
      </Button>
      {remove.message ? <span className="text-sm text-breached-text">{remove.message}</span> : null}
    </div>
  );
}
