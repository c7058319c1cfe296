"use client";

import { Avatar } from "@/components/ui/avatar";
import { Menu, type MenuGroup } from "@/components/ui/menu";
import type { Theme } from "@/components/ui/theme";
import { useTheme } from "@/components/ui/use-theme";

export type ShellUser = { name: string; roleLabel: string; departmentName?: string };

type UserMenuProps = {
  user: ShellUser;
  passwordHref?: string;
  /** An address that ends the session, or a callback. */
  signOutHref?: string;
  onSignOut?: () => void;
  isAvatarOnly?: boolean;
};

const themes: readonly { theme: Theme; label: string; icon: "monitor" | "sun" | "moon" }[] = [
  { theme: "system", label: "跟随系统", icon: "monitor" },
  { theme: "light", label: "浅色", icon: "sun" },
  { theme: "dark", label: "深色", icon: "moon" },
];

export function UserMenu(props: UserMenuProps) {
  const { user, passwordHref, signOutHref, onSignOut, isAvatarOnly = false } = props;
  const [current, setTheme] = useTheme();
  const account: MenuGroup = {
    id: "account",
    items: [
      ...(passwordHref
        ? [{ id: "password", label: "修改密码", icon: "key" as const, href: passwordHref }]
        : []),
      { id: "sign-out", label: "退出登录", icon: "logout", href: signOutHref, onAction: onSignOut },
    ],
  };
  const groups: MenuGroup[] = [
    {
      id: "theme",
      label: "外观",
      items: themes.map(({ theme, label, icon }) => ({
        id: theme,
        label,
        icon,
        note: theme === current ? "当前" : undefined,
        onAction: () => setTheme(theme),
      })),
    },
    account,
  ];
  const post = [user.departmentName, user.roleLabel].filter(Boolean).join(" · ");
  return (
    <Menu
      label={`${user.name}，${post}，账户菜单`}
      groups={groups}
      heading={{ title: user.name, note: post }}
      align="start"
      className={isAvatarOnly ? "px-1!" : "h-auto! w-full justify-start! px-1.5! py-1! nav-narrow:w-auto"}
      trigger={
        <>
          <Avatar name={user.name} size={isAvatarOnly ? 32 : 24} />
          {isAvatarOnly ? null : (
            <span className="min-w-0 text-left leading-tight nav-narrow:hidden">
              <span className="block truncate text-ink">{user.name}</span>
              <span className="block truncate text-xs">{user.roleLabel}</span>
            </span>
          )}
        </>
      }
    />
  );
}
