"use client";

import { Dialog as AriaDialog, Heading, I18nProvider, Modal, ModalOverlay } from "react-aria-components";
import { classNames } from "@/lib/class-names";
import { IconButton } from "./button";
import type { DialogProps } from "./dialog";

const widths = { sm: "sm:max-w-sm", md: "sm:max-w-lg", lg: "sm:max-w-2xl", xl: "sm:max-w-5xl" };

function DialogFrame(props: DialogProps) {
  const { title, size = "md", role = "dialog", isDismissable = false, footer, children, onClose } = props;
  return (
    <I18nProvider locale="zh-CN">
      <ModalOverlay
        isOpen
        isDismissable={isDismissable}
        onOpenChange={(isOpen) => {
          if (!isOpen) onClose();
        }}
        className="motion-fade fixed inset-0 z-50 flex items-end justify-center bg-backdrop sm:items-start sm:p-6 sm:pt-[12vh]"
      >
        <Modal
          className={classNames(
            "motion-below flex max-h-[88dvh] w-full flex-col overflow-hidden rounded-t-lg bg-raised shadow-overlay sm:max-h-[76vh] sm:rounded-lg",
            widths[size],
          )}
        >
          <AriaDialog role={role} className="flex min-h-0 flex-1 flex-col outline-none">
            <header className="flex items-center gap-3 px-5 pt-4 pb-2">
              <Heading slot="title" className="min-w-0 flex-1 text-lg font-semibold">
                {title}
              </Heading>
              <IconButton icon="close" label="关闭" size="sm" onClick={onClose} className="-mr-1.5" />
            </header>
            <div className="scroll-thin min-h-0 flex-1 overflow-y-auto px-5 pb-5">{children}</div>
            {footer ? (
              <footer className="flex items-center justify-end gap-2 border-t hairline px-5 py-3">
                {footer}
              </footer>
            ) : null}
          </AriaDialog>
        </Modal>
      </ModalOverlay>
    </I18nProvider>
  );
}

// biome-ignore lint/style/noDefaultExport: React.lazy takes a default export
export default DialogFrame;
