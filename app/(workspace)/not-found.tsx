import { ButtonLink } from "@/components/ui/button-link";
import { StateMessage } from "@/components/ui/state-message";
import { paths } from "@/lib/paths";

export default function WorkspaceNotFound() {
  return (
    <StateMessage
      icon="search"
      title="没有这条记录或这个页面"
      titleAs="h1"
      action={
        <ButtonLink href={paths.home} variant="primary">
          回到首页
        </ButtonLink>
      }
    >
      可能已被移除，也可能不在本账号可见范围内。如工作需要，可联系安全管理员核对权限。
    </StateMessage>
  );
}
