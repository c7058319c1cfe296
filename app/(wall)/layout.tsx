import { headers } from "next/headers";
import type { ReactNode } from "react";
import { DarkBeforePaint } from "@/components/wall/dark-before-paint";

/** The wall has no navigation, and is dark before the first paint. */
export default async function WallLayout({ children }: { children: ReactNode }) {
  const policy = (await headers()).get("content-security-policy") ?? "";
  return (
    <>
      <DarkBeforePaint nonce={/'nonce-([^']+)'/.exec(policy)?.[1]} />
      {children}
    </>
  );
}
