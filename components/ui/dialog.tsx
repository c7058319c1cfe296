"use client";

import { lazy, type ReactNode, Suspense } from "react";

export type DialogProps = {
  isOpen: boolean;
  onClose: () => void;
  title: string;
  size?: "sm" | "md" | "lg" | "xl";
  /** A press beside it closes it; leave off where something may have been typed. */
  isDismissable?: boolean;
  role?: "dialog" | "alertdialog";
  footer?: ReactNode;
  children: ReactNode;
};

const DialogFrame = lazy(() => import("./dialog-frame"));

/** A modal question. Its code is fetched when it first opens. */
export function Dialog(props: DialogProps) {
  if (!props.isOpen) return null;
  return (
    <Suspense fallback={null}>
      <DialogFrame {...props} />
    </Suspense>
  );
}
