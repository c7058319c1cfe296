"use client";

import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useId, useRef } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";

type FormDialogProps = {
  title: string;
  /** The verb on the button. */
  submitLabel: string;
  isPending: boolean;
  /** Of the last attempt; shown above the fields, which stay as they were. */
  problem?: string;
  size?: "sm" | "md" | "lg";
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
};

/** A short form over a page. Ctrl or Cmd with Enter submits. */
export function FormDialog(props: FormDialogProps) {
  const { title, submitLabel, isPending, problem, size = "md", onSubmit, onClose, children } = props;
  const formId = useId();
  const fieldsRef = useRef<HTMLDivElement>(null);
  useFirstField(fieldsRef);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.metaKey || event.ctrlKey)) return;
    event.preventDefault();
    if (!isPending) onSubmit();
  };
  const footer = (
    <>
      <Button onClick={onClose}>取消</Button>
      <Button type="submit" form={formId} variant="primary" isPending={isPending}>
        {submitLabel}
      </Button>
    </>
  );
  return (
    <Dialog isOpen onClose={onClose} title={title} size={size} footer={footer}>
      <form
        id={formId}
        noValidate
        className="@container grid gap-4"
        onKeyDown={onKeyDown}
        onSubmit={(event) => {
          event.preventDefault();
          if (!isPending) onSubmit();
        }}
      >
        {problem ? (
          <Notice tone="breached" isAlert title="没有保存，填写的内容都在">
            {problem}
          </Notice>
        ) : null}
        <div ref={fieldsRef} className="grid gap-4">
          {children}
        </div>
      </form>
    </Dialog>
  );
}

/** The cursor stands in the first field, except where that would raise the keyboard of a phone. */
function useFirstField(fieldsRef: RefObject<HTMLDivElement | null>) {
  useEffect(() => {
    if (!window.matchMedia("(pointer: fine)").matches) return;
    fieldsRef.current?.querySelector<HTMLElement>("input, select, textarea")?.focus();
  }, [fieldsRef]);
}
