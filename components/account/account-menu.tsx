"use client";

import { useDraftOwner } from "@/components/form/draft-owner";
import { type ShellUser, UserMenu } from "@/components/shell/user-menu";
import { toast } from "@/components/ui/toast";
import { dropDraftsOf } from "@/lib/draft-storage";
import { paths } from "@/lib/paths";
import { forgetPatrolPages } from "@/lib/patrol-storage";
import { requestSignOut } from "./request-sign-in";

async function signOut(userId: string | null) {
  if (await requestSignOut()) {
    if (userId) dropDraftsOf(userId);
    await forgetPatrolPages();
    window.location.assign(paths.signIn);
  } else toast("无法连接服务器，尚未退出登录", { tone: "breached" });
}

/** Theme, password, sign-out. */
export function AccountMenu({ user, isAvatarOnly }: { user: ShellUser; isAvatarOnly?: boolean }) {
  const userId = useDraftOwner();
  return (
    <UserMenu
      user={user}
      passwordHref={paths.changePassword}
      onSignOut={() => void signOut(userId)}
      isAvatarOnly={isAvatarOnly}
    />
  );
}
