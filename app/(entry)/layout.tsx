import Link from "next/link";
import type { ReactNode } from "react";
import { Wordmark } from "@/components/shell/wordmark";
import { ThemeToggle } from "@/components/ui/theme-toggle";
import { paths } from "@/lib/paths";

export default function EntryLayout({ children }: { children: ReactNode }) {
  return (
    <div className="flex min-h-dvh flex-col bg-surface">
      <header className="flex items-center justify-between gap-4 px-4 py-4 sm:px-8">
        <Link href={paths.portal} aria-label="高新产业园招商管理平台，回园区首页">
          <Wordmark />
        </Link>
        <ThemeToggle />
      </header>
      <main id="main" className="flex flex-1 flex-col items-center px-4 pt-8 pb-16 sm:pt-[10vh]">
        {children}
      </main>
    </div>
  );
}
