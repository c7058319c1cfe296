import { Description, DescriptionList } from "@/components/ui/description-list";
import { roles } from "@/domain/access/role";
import { roleScopeText, roleText } from "@/lib/text/roles";

/** Which records each role sees, in words. */
export function RoleScopes() {
  return (
    <DescriptionList columns={2}>
      {roles.map((role) => (
        <Description key={role} label={roleText[role]}>
          {roleScopeText[role]}
        </Description>
      ))}
    </DescriptionList>
  );
}
