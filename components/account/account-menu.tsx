"use client";

import { type ShellUser, UserMenu } from "@/components/shell/user-menu";
import { toast } from "@/components/ui/toast";
import { paths } from "@/lib/paths";
import { requestSignOut } from "./request-sign-in";

async function signOut() {
  if (await requestSignOut()) window.location.assign(paths.signIn);
  else toast("无法连接服务器，尚未退出登录", { tone: "breached" });
}

/** Theme, password, sign-out. */
export function AccountMenu({ user, isAvatarOnly }: { user: ShellUser; isAvatarOnly?: boolean }) {
  return (
    <UserMenu
      user={user}
      passwordHref={paths.changePassword}
      onSignOut={() => void signOut()}
      isAvatarOnly={isAvatarOnly}
    />
  );
}
