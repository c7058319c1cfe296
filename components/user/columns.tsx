import type { Column } from "@/components/data-table/types";
import { Badge } from "@/components/ui/badge";
import type { UserListItem } from "@/domain/user/user.schema";
import { formatInstant } from "@/lib/format/date";
import { absent } from "@/lib/format/number";
import { roleText } from "@/lib/text/roles";

export function RoleWord({ role }: { role: UserListItem["role"] }) {
  return role ? roleText[role] : <Badge tone="behind">待授权</Badge>;
}

export function ActivityWord({ isActive }: { isActive: boolean }) {
  return isActive ? "在用" : <Badge tone="paused">已停用</Badge>;
}

export const userColumns: readonly Column<UserListItem>[] = [
  {
    id: "name",
    header: "姓名",
    width: 150,
    isSticky: true,
    isGrowing: true,
    onCard: "title",
    cell: (user) => user.displayName,
  },
  { id: "username", header: "用户名", width: 150, cell: (user) => user.username },
  { id: "role", header: "角色", width: 150, onCard: "aside", cell: ({ role }) => <RoleWord role={role} /> },
  {
    id: "unit",
    header: "部门或单位",
    width: 220,
    cell: (user) => user.departmentName ?? user.enterpriseName ?? absent,
  },
  { id: "state", header: "状态", width: 96, cell: ({ isActive }) => <ActivityWord isActive={isActive} /> },
  { id: "seen", header: "最近登录", width: 160, cell: (user) => formatInstant(user.lastSeenAt) },
];
