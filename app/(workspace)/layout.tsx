import type { ReactNode } from "react";
import { AccountMenu } from "@/components/account/account-menu";
import { SessionGuard } from "@/components/account/session-guard";
import { DraftOwner } from "@/components/form/draft-owner";
import { NotificationBell } from "@/components/notification/notification-bell";
import { OfflineBar } from "@/components/shell/offline-bar";
import { WorkspaceFrame } from "@/components/shell/workspace-frame";
import { WorkspaceProviders } from "@/components/workspace-providers";
import type { Actor } from "@/domain/access/actor";
import { can } from "@/domain/access/can";
import { client } from "@/lib/api/client";
import { bottomNavigationFor, homePathFor, navigationFor } from "@/lib/navigation";
import { paths } from "@/lib/paths";
import { roleText } from "@/lib/text/roles";
import { requireActor } from "@/server/session/require-actor";

/** 交办事项 this person still has to report on. */
async function countAsked(actor: Actor): Promise<number> {
  if (!can(actor, "assignment.report")) return 0;
  const { count } = await client.assignment.list({ isMine: true, view: "open", limit: 1 });
  return count;
}

export default async function WorkspaceLayout({ children }: { children: ReactNode }) {
  const actor = await requireActor();
  const [{ username, departmentName, enterpriseName }, { count }, asked] = await Promise.all([
    client.account.me({}),
    client.notification.unreadCount({}),
    countAsked(actor),
  ]);
  const countOf = (href: string) =>
    href === paths.meetings || href === paths.assignments ? asked : undefined;
  const nav = navigationFor(actor.role).map(({ label, entries }) => ({
    id: label,
    label,
    items: entries.map(({ href, label: name, icon }) => ({ href, label: name, icon, count: countOf(href) })),
  }));
  const user = {
    name: actor.displayName,
    roleLabel: roleText[actor.role],
    departmentName: departmentName ?? enterpriseName ?? undefined,
  };
  return (
    <WorkspaceProviders>
      <DraftOwner userId={actor.userId}>
        <OfflineBar />
        <WorkspaceFrame
          homeHref={homePathFor(actor.role)}
          nav={nav}
          bottomNav={bottomNavigationFor(actor.role).map((entry) => ({
            ...entry,
            count: countOf(entry.href),
          }))}
          userMenu={<AccountMenu user={user} />}
          bell={<NotificationBell unread={count} />}
          phoneUserMenu={<AccountMenu user={user} isAvatarOnly />}
        >
          {children}
        </WorkspaceFrame>
        <SessionGuard userId={actor.userId} username={username} />
      </DraftOwner>
    </WorkspaceProviders>
  );
}
