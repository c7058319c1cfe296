"use client";

import { QueryClientProvider } from "@tanstack/react-query";
import { NuqsAdapter } from "nuqs/adapters/next/app";
import type { ReactNode } from "react";
import { I18nProvider } from "react-aria-components";
import { queryClient } from "@/lib/api/query-client";

/** What every workspace page needs in the browser: the query cache, URL state, Chinese for React Aria. */
export function WorkspaceProviders({ children }: { children: ReactNode }) {
  return (
    <I18nProvider locale="zh-CN">
      <QueryClientProvider client={queryClient()}>
        <NuqsAdapter>{children}</NuqsAdapter>
      </QueryClientProvider>
    </I18nProvider>
  );
}
