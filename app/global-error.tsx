"use client";

import { BeforePaint } from "@/components/ui/before-paint";
import { buttonStyle } from "@/components/ui/button-style";
import { paths } from "@/lib/paths";
import "./globals.css";

type GlobalErrorProps = { error: unknown; retry: () => void };

/** The number under which the server's log holds the failure. */
const requestNumberOf = (error: unknown): string | null =>
  typeof error === "object" && error !== null && "digest" in error && typeof error.digest === "string"
    ? error.digest
    : null;

/**
 * Only when the root layout itself fails; it stands in for the whole document. Every page loads it beforehand, so it
 * has no icons, no link component and no API client.
 */
export default function GlobalError({ error, retry }: GlobalErrorProps) {
  const requestNumber = requestNumberOf(error);
  return (
    <html lang="zh-CN" suppressHydrationWarning>
      <head>
        <title>页面未能打开 · 高新产业园招商管理平台</title>
        <BeforePaint />
      </head>
      <body>
        <main id="main" className="mx-auto max-w-md px-6 py-14 text-center">
          <h1 className="font-semibold text-lg">页面未能打开</h1>
          <p className="mt-1 text-ink-muted">已保存的内容不受影响。</p>
          <p className="text-ink-muted">多次重试仍不能打开时，将请求编号告知系统管理员。</p>
          <p className="mt-4 flex flex-wrap justify-center gap-2">
            <button type="button" className={buttonStyle({ variant: "primary" })} onClick={retry}>
              重新载入
            </button>
            <a href={paths.home} className={buttonStyle({})}>
              回到首页
            </a>
          </p>
          {requestNumber ? (
            <p className="mt-4 text-xs text-ink-faint">
              请求编号 <code className="select-all font-mono">{requestNumber}</code>
            </p>
          ) : null}
        </main>
      </body>
    </html>
  );
}
