import type { ReactNode } from "react";
import { classNames } from "@/lib/class-names";
import { Icon } from "./icon";
import type { IconName } from "./icon-paths";

type StateMessageProps = {
  icon: IconName;
  title: string;
  children?: ReactNode;
  action?: ReactNode;
  footnote?: ReactNode;
  role?: "alert";
  isCompact?: boolean;
  titleAs?: "h1" | "h2" | "p";
};

/** The one layout of empty, failed and forbidden: icon, sentence, reason, next step. */
export function StateMessage(props: StateMessageProps) {
  const { icon, title, children, action, footnote, role, isCompact = false, titleAs: Title = "p" } = props;
  return (
    <div
      role={role}
      className={classNames(
        "mx-auto flex max-w-md flex-col items-center px-6 text-center",
        isCompact ? "py-6" : "py-14",
      )}
    >
      <Icon name={icon} size={24} className="mb-3 text-ink-faint" />
      <Title className="font-semibold text-lg">{title}</Title>
      {children ? <div className="mt-1 text-ink-muted text-pretty">{children}</div> : null}
      {action ? <div className="mt-4 flex flex-wrap justify-center gap-2">{action}</div> : null}
      {footnote ? <div className="mt-4 text-xs text-ink-faint">{footnote}</div> : null}
    </div>
  );
}
