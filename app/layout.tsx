import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { BeforePaint } from "@/components/ui/before-paint";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "高新产业园招商管理平台", template: "%s · 高新产业园招商管理平台" },
  description: "天津子牙经济技术开发区高新产业园：投资选址、意向登记与项目服务",
};

export const viewport: Viewport = { width: "device-width", initialScale: 1, viewportFit: "cover" };

async function requestNonce(): Promise<string | undefined> {
  const policy = (await headers()).get("content-security-policy") ?? "";
  return /'nonce-([^']+)'/.exec(policy)?.[1];
}

/** Every page is rendered per request: its scripts carry the request's nonce (docs/adr/0004). */
export default async function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="zh-CN" suppressHydrationWarning>
      <head>
        <BeforePaint nonce={await requestNonce()} />
      </head>
      <body>{children}</body>
    </html>
  );
}
