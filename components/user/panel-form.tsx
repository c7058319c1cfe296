"use client";

import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

type PanelFormProps = {
  submitLabel: string;
  isPending: boolean;
  message: string | undefined;
  onSubmit: (form: FormData) => void;
  onBack: () => void;
  children: ReactNode;
};

/** A form inside the account's panel: refusal above, one action below. */
export function PanelForm({ submitLabel, isPending, message, onSubmit, onBack, children }: PanelFormProps) {
  return (
    <form
      noValidate
      className="grid gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(new FormData(event.currentTarget));
      }}
    >
      {message ? (
        <Notice tone="breached" isAlert>
          {message}
        </Notice>
      ) : null}
      {children}
      <div className="flex justify-end gap-2 border-t hairline pt-4">
        <Button onClick={onBack}>返回</Button>
        <Button type="submit" variant="primary" isPending={isPending}>
          {submitLabel}
        </Button>
      </div>
    </form>
  );
}
