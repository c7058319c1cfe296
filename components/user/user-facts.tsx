import { Description, DescriptionList } from "@/components/ui/description-list";
import { Notice } from "@/components/ui/notice";
import type { UserDetail } from "@/domain/user/user.schema";
import { formatInstant } from "@/lib/format/date";
import { roleScopeText } from "@/lib/text/roles";
import { ActivityWord, RoleWord } from "./columns";

function standing(user: UserDetail): string | undefined {
  if (!user.isActive) return "账号已停用，本人不能登录。";
  if (!user.role) return "尚未授予角色，本人不能登录；由安全管理员办理。";
  return user.mustChangePassword ? "本人尚未修改一次性密码，登录后先修改。" : undefined;
}

export function UserFacts({ user }: { user: UserDetail }) {
  const note = standing(user);
  return (
    <div className="grid gap-4">
      {note ? <Notice tone={user.isActive ? "behind" : "paused"}>{note}</Notice> : null}
      <DescriptionList>
        <Description label="姓名">{user.displayName}</Description>
        <Description label="用户名">{user.username}</Description>
        <Description label="角色">
          <RoleWord role={user.role} />
        </Description>
        <Description label="可见范围">{user.role ? roleScopeText[user.role] : ""}</Description>
        <Description label="部门">{user.departmentName ?? ""}</Description>
        {user.enterpriseName ? <Description label="所属单位">{user.enterpriseName}</Description> : null}
        <Description label="联系电话">{user.maskedPhone ?? ""}</Description>
        <Description label="状态">
          <ActivityWord isActive={user.isActive} />
        </Description>
        <Description label="最近登录">{user.lastSeenAt ? formatInstant(user.lastSeenAt) : ""}</Description>
        <Description label="当前登录">{user.openSessions > 0 ? `${user.openSessions} 处` : "无"}</Description>
        <Description label="密码修改">{formatInstant(user.passwordChangedAt)}</Description>
        <Description label="开立时间">{formatInstant(user.createdAt)}</Description>
        {user.isDemo ? <Description label="来源">演示数据</Description> : null}
      </DescriptionList>
    </div>
  );
}
