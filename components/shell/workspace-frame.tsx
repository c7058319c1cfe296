import type { ReactNode } from "react";
import { ToastRegion } from "@/components/ui/toast-region";
import { classNames } from "@/lib/class-names";
import { BottomBar } from "./bottom-bar";
import { ShortcutsHelp } from "./shortcuts-help";
import { SideNav } from "./side-nav";
import { mainId, SkipLink } from "./skip-link";
import type { NavGroup, NavItem } from "./types";
import { Wordmark } from "./wordmark";

type WorkspaceFrameProps = {
  homeHref: string;
  /** Already filtered by what the person may do. */
  nav: readonly NavGroup[];
  /** The phone's bar, at most four. */
  bottomNav: readonly NavItem[];
  userMenu: ReactNode;
  /** The same for the phone's top line: avatar only. */
  phoneUserMenu: ReactNode;
  /** The bell: beside the mark at the left, on a phone before the avatar. */
  bell?: ReactNode;
  /** Global search or command box; without it there is no top line on a desktop. */
  search?: ReactNode;
  /** Above everything: 演示数据 and the like. */
  banner?: ReactNode;
  children: ReactNode;
};

/** Navigation, top line, main. Pages scroll with the window; PageFill gives a page the window's height. */
export function WorkspaceFrame(props: WorkspaceFrameProps) {
  const { homeHref, nav, bottomNav, userMenu, phoneUserMenu, bell, search, banner, children } = props;
  return (
    <div
      className={classNames(
        "flex min-h-dvh [--frame-bottom:3.5rem] [--frame-top:3rem] md:[--frame-bottom:0px]",
        search ? undefined : "md:[--frame-top:0px]",
      )}
    >
      <SkipLink />
      <SideNav homeHref={homeHref} groups={nav} foot={userMenu} bell={bell} />
      <div className="flex min-w-0 flex-1 flex-col">
        <header
          data-print="hidden"
          className={classNames(
            "sticky top-0 z-20 flex h-12 items-center gap-3 border-b hairline bg-canvas px-4 sm:px-6",
            search ? undefined : "md:hidden",
          )}
        >
          <Wordmark isShort className="md:hidden" />
          <div className="ml-auto min-w-0 md:mr-auto md:ml-0 md:w-full md:max-w-md">{search}</div>
          <div className="flex items-center gap-1 md:hidden">
            {bell}
            {phoneUserMenu}
          </div>
        </header>
        {banner}
        <main id={mainId} tabIndex={-1} className="min-w-0 flex-1 pb-(--frame-bottom) outline-none">
          {children}
        </main>
      </div>
      <BottomBar items={bottomNav} groups={nav} />
      <ToastRegion />
      <ShortcutsHelp />
    </div>
  );
}
