"use client";

import { type ReactNode, useEffect, useId, useRef } from "react";
import { classNames } from "@/lib/class-names";
import { IconButton } from "./button";
import { useFocusHold } from "./use-focus-hold";
import { phoneQuery, useMedia } from "./use-media";

type SidePanelProps = {
  title: ReactNode;
  onClose: () => void;
  /** Buttons beside the close button. */
  actions?: ReactNode;
  /** A second line under the title. */
  note?: ReactNode;
  footer?: ReactNode;
  size?: "md" | "lg";
  /** Darkens the page and holds the focus; without it the list behind stays usable (J/K, clicks). */
  isModal?: boolean;
  /** On a phone only as high as what is in it. */
  isShort?: boolean;
  children: ReactNode;
};

/** A record over its list: right-hand panel, bottom sheet on a phone. Render it while the URL holds an id. */
export function SidePanel(props: SidePanelProps) {
  const {
    title,
    note,
    onClose,
    actions,
    footer,
    size = "md",
    isModal = false,
    isShort = false,
    children,
  } = props;
  const titleId = useId();
  const panelRef = useRef<HTMLDivElement>(null);
  const isPhone = useMedia(phoneQuery);
  const isTrapped = isModal || isPhone;
  useFocusHold(panelRef, isTrapped);
  useEscape(onClose);
  return (
    <>
      <div
        aria-hidden
        onClick={onClose}
        className={classNames("motion-fade fixed inset-0 z-40 bg-backdrop", !isModal && "sm:hidden")}
      />
      <div
        ref={panelRef}
        role="dialog"
        aria-modal={isTrapped || undefined}
        aria-labelledby={titleId}
        tabIndex={-1}
        className={classNames(
          "fixed z-40 flex flex-col bg-raised",
          "max-sm:inset-x-0 max-sm:bottom-0 max-sm:max-h-[92dvh] max-sm:rounded-t-lg max-sm:motion-below",
          "sm:inset-y-0 sm:right-0 sm:shadow-panel sm:motion-right",
          !isShort && "max-sm:h-[92dvh]",
          size === "md" ? "sm:w-[35rem]" : "sm:w-[45rem]",
          "sm:max-w-[92vw]",
        )}
      >
        <header className="flex items-start gap-2 border-b hairline px-5 py-2.5 max-sm:gap-0">
          <div className="min-w-0 flex-1 py-1 pointer-coarse:py-2.5">
            <h2 id={titleId} className="text-lg font-semibold text-balance break-words">
              {title}
            </h2>
            {note ? <div className="text-sm text-ink-muted">{note}</div> : null}
          </div>
          {actions}
          <IconButton icon="close" label="关闭" onClick={onClose} className="-mr-2" />
        </header>
        <section
          aria-labelledby={titleId}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
          tabIndex={0}
          className="scroll-thin min-h-0 flex-1 overflow-y-auto px-5 py-4 -outline-offset-2"
        >
          {children}
        </section>
        {footer ? (
          <footer className="flex items-center gap-2 border-t hairline px-5 py-3">{footer}</footer>
        ) : null}
      </div>
    </>
  );
}

/** Esc closes unless something above it, a menu or a dialog, has used the key already. */
function useEscape(onClose: () => void) {
  const closeRef = useRef(onClose);
  useEffect(() => {
    closeRef.current = onClose;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented || event.isComposing) return;
      if (document.querySelector('[data-overlay="top"], .react-aria-ModalOverlay')) return;
      closeRef.current();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}
