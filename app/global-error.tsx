"use client";

import { FailedPage } from "@/components/account/failed-page";
import { BeforePaint } from "@/components/ui/before-paint";
import "./globals.css";

type GlobalErrorProps = { error: unknown; retry: () => void };

/** Only when the root layout itself fails; it stands in for the whole document. */
export default function GlobalError({ error, retry }: GlobalErrorProps) {
  return (
    <html lang="zh-CN" suppressHydrationWarning>
      <head>
        <title>页面未能打开 · 高新产业园招商管理平台</title>
        <BeforePaint />
      </head>
      <body>
        <main id="main">
          <FailedPage error={error} onRetry={retry} />
        </main>
      </body>
    </html>
  );
}
