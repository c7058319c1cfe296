import type { ReactNode } from "react";

type FormFooterProps = {
  /** Secondary buttons, then the one primary action, last. */
  children: ReactNode;
  /** At the left: 已保存草稿 14:03. */
  note?: ReactNode;
};

/** Stays at the foot of the scrolling column. */
export function FormFooter({ children, note }: FormFooterProps) {
  return (
    <div className="sticky bottom-(--frame-bottom,0px) z-10 -mx-4 mt-2 -mb-10 flex min-h-14 items-center gap-2 border-t hairline bg-canvas px-4 py-2 sm:-mx-6 sm:px-6">
      {note ? <div className="min-w-0 flex-1 text-sm text-ink-muted">{note}</div> : null}
      <div className="ml-auto flex items-center gap-2">{children}</div>
    </div>
  );
}
