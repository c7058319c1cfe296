import type { ReactNode } from "react";
import { classNames } from "@/lib/class-names";
import { Icon } from "./icon";
import type { IconName } from "./icon-paths";
import { type Tone, toneSoft, toneText } from "./tone";

type NoticeProps = {
  tone?: Tone;
  title?: string;
  action?: ReactNode;
  /** Read out at once when it appears. */
  isAlert?: boolean;
  children?: ReactNode;
};

const icons: Record<Tone, IconName> = {
  neutral: "info",
  accent: "info",
  plan: "check",
  behind: "warning",
  breached: "stop",
  paused: "pause",
};

export function Notice({ tone = "neutral", title, action, isAlert = false, children }: NoticeProps) {
  return (
    <div
      role={isAlert ? "alert" : undefined}
      className={classNames("flex items-start gap-2.5 rounded-md px-3 py-2", toneSoft[tone])}
    >
      <Icon name={icons[tone]} className={classNames("mt-[3px]", toneText[tone])} />
      <div className="min-w-0 flex-1">
        {title ? <p className={classNames("font-semibold", toneText[tone])}>{title}</p> : null}
        {children ? <div className="text-ink">{children}</div> : null}
      </div>
      {action ? <div className="shrink-0">{action}</div> : null}
    </div>
  );
}
