"use client";

import type { ReactNode } from "react";
import { Button } from "./button";
import { Dialog } from "./dialog";

type ConfirmDialogProps = {
  isOpen: boolean;
  title: string;
  /** What will happen, and what cannot be undone. */
  children: ReactNode;
  /** The verb itself: 作废, 停用, never 确定. */
  confirmLabel: string;
  isDanger?: boolean;
  isPending?: boolean;
  onConfirm: () => void;
  onClose: () => void;
};

/** Only where undo is impossible; otherwise act and offer undo in a toast. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { isOpen, title, children, confirmLabel, isDanger = false, isPending, onConfirm, onClose } = props;
  const footer = (
    <>
      <Button onClick={onClose}>取消</Button>
      <Button variant={isDanger ? "danger" : "primary"} isPending={isPending} onClick={onConfirm}>
        {confirmLabel}
      </Button>
    </>
  );
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={title} size="sm" role="alertdialog" footer={footer}>
      {children}
    </Dialog>
  );
}
