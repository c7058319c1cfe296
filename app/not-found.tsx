import type { Metadata } from "next";
import Link from "next/link";
import { Wordmark } from "@/components/shell/wordmark";
import { ButtonLink } from "@/components/ui/button-link";
import { StateMessage } from "@/components/ui/state-message";
import { paths } from "@/lib/paths";

export const metadata: Metadata = { title: "没有这个页面" };

export default function NotFound() {
  return (
    <div className="min-h-dvh bg-surface">
      <header className="px-4 py-4 sm:px-8">
        <Link href={paths.portal} aria-label="高新产业园，回园区首页">
          <Wordmark />
        </Link>
      </header>
      <main id="main">
        <StateMessage
          icon="search"
          title="没有这个页面"
          titleAs="h1"
          action={
            <>
              <ButtonLink href={paths.home} variant="primary">
                进入工作台
              </ButtonLink>
              <ButtonLink href={paths.portal}>园区首页</ButtonLink>
            </>
          }
        >
          地址可能有误，或页面已经移走。
        </StateMessage>
      </main>
    </div>
  );
}
