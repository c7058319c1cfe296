"use client";

import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useId, useRef } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { failureOf } from "@/lib/api/failure";

type FormDialogProps = {
  title: string;
  /** The verb on the button. */
  submitLabel: string;
  isDanger?: boolean;
  isPending?: boolean;
  /** Of the last attempt; shown above the fields, which stay as they were. */
  error?: unknown;
  size?: "sm" | "md" | "lg" | "xl";
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
};

/** A short form over a page. Ctrl or Cmd with Enter submits. */
export function FormDialog(props: FormDialogProps) {
  const {
    title,
    submitLabel,
    isDanger = false,
    isPending,
    error,
    size = "md",
    onSubmit,
    onClose,
    children,
  } = props;
  const formId = useId();
  const failure = error ? failureOf(error) : undefined;
  const fieldsRef = useRef<HTMLDivElement>(null);
  useFirstField(fieldsRef);
  const footer = (
    <>
      <Button onClick={onClose}>取消</Button>
      <Button type="submit" form={formId} variant={isDanger ? "danger" : "primary"} isPending={isPending}>
        {submitLabel}
      </Button>
    </>
  );
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.metaKey || event.ctrlKey)) return;
    event.preventDefault();
    if (!isPending) onSubmit();
  };
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
        {failure ? (
          <Notice
            tone="breached"
            isAlert
            title="没有保存，填写的内容都在"
            action={
              failure.code === "NETWORK" ? (
                <Button type="submit" size="sm" isPending={isPending}>
                  重试
                </Button>
              ) : undefined
            }
          >
            {failure.message}
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
    fieldsRef.current?.querySelector<HTMLElement>("input:not([type=file]), select, textarea")?.focus();
  }, [fieldsRef]);
}
