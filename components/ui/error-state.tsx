import type { ReactNode } from "react";
import { StateMessage } from "./state-message";

type ErrorStateProps = {
  title: string;
  /** What was kept. */
  kept?: string;
  /** What to do. */
  children?: ReactNode;
  action?: ReactNode;
  requestId?: string;
  isCompact?: boolean;
  titleAs?: "h1" | "h2" | "p";
};

export function ErrorState({ kept, requestId, children, ...rest }: ErrorStateProps) {
  return (
    <StateMessage
      icon="warning"
      role="alert"
      {...rest}
      footnote={
        requestId ? (
          <>
            请求编号 <code className="select-all font-mono">{requestId}</code>
          </>
        ) : undefined
      }
    >
      {kept ? <p>{kept}</p> : null}
      {children}
    </StateMessage>
  );
}
