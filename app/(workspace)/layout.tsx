import type { ReactNode } from "react";
import { AccountMenu } from "@/components/account/account-menu";
import { WorkspaceFrame } from "@/components/shell/workspace-frame";
import { WorkspaceProviders } from "@/components/workspace-providers";
import { homePathFor, navigationFor } from "@/lib/navigation";
import { roleText } from "@/lib/text/roles";
import { requireActor } from "@/server/session/require-actor";

export default async function WorkspaceLayout({ children }: { children: ReactNode }) {
  const actor = await requireActor();
  const nav = navigationFor(actor.role).map(({ label, entries }) => ({
    id: label,
    label,
    items: entries.map(({ href, label: name, icon }) => ({ href, label: name, icon })),
  }));
  const user = { name: actor.displayName, roleLabel: roleText[actor.role] };
  return (
    <WorkspaceProviders>
      <WorkspaceFrame
        homeHref={homePathFor(actor.role)}
        nav={nav}
        bottomNav={nav.flatMap(({ items }) => items).slice(0, 4)}
        userMenu={<AccountMenu user={user} />}
        phoneUserMenu={<AccountMenu user={user} isAvatarOnly />}
      >
        {children}
      </WorkspaceFrame>
    </WorkspaceProviders>
  );
}
