"use client";

import { FailedPage } from "@/components/account/failed-page";

type WorkspaceErrorProps = { error: unknown; retry: () => void };

export default function WorkspaceError({ error, retry }: WorkspaceErrorProps) {
  return <FailedPage error={error} onRetry={retry} />;
}
