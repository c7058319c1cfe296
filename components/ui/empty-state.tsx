import type { ReactNode } from "react";
import type { IconName } from "./icon-paths";
import { StateMessage } from "./state-message";

type EmptyStateProps = {
  icon?: IconName;
  title: string;
  action?: ReactNode;
  isCompact?: boolean;
  children?: ReactNode;
};

/** What this is, why it is empty for you (children), the one next step (action). */
export function EmptyState({ icon = "inbox", ...rest }: EmptyStateProps) {
  return <StateMessage icon={icon} {...rest} />;
}
