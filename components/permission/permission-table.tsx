import { Icon } from "@/components/ui/icon";
import type { PermissionMatrix } from "@/domain/access/permission-matrix.schema";
import { type Role, roles } from "@/domain/access/role";
import { roleText } from "@/lib/text/roles";

const groups: readonly { label: string; prefixes: readonly string[] }[] = [
  { label: "项目", prefixes: ["project", "followUp", "file", "enterprise", "contact", "colleague"] },
  { label: "资金与指标", prefixes: ["amount", "fund", "agreement", "cockpit", "plan"] },
  { label: "地块", prefixes: ["parcel"] },
  { label: "意向登记", prefixes: ["intent", "public"] },
  { label: "账号与权限", prefixes: ["account", "user", "permission"] },
];
const rest = "系统";

type Item = PermissionMatrix["items"][number];

const groupOf = (item: Item) =>
  groups.find(({ prefixes }) => prefixes.includes(item.permission.split(".")[0] ?? ""))?.label ?? rest;

/** Every permission against every role; who has none of a row is left blank. */
export function PermissionTable({ items }: { items: readonly Item[] }) {
  return (
    <section
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
      tabIndex={0}
      aria-label="角色权限对照表"
      className="scroll-thin relative overflow-auto border-y hairline bg-surface sm:max-h-[calc(100dvh-9rem)]"
    >
      <table className="w-full border-separate border-spacing-0 text-sm">
        <thead>
          <tr>
            <th
              scope="col"
              className="sticky top-0 left-0 z-20 min-w-44 border-b hairline bg-canvas px-4 py-2 text-left font-normal text-ink-muted sm:px-6"
            >
              权限
            </th>
            {roles.map((role) => (
              <RoleHead key={role} role={role} />
            ))}
          </tr>
        </thead>
        {[...groups.map(({ label }) => label), rest].map((label) => (
          <tbody key={label}>
            <tr>
              <th
                scope="rowgroup"
                colSpan={roles.length + 1}
                className="sticky left-0 border-b hairline bg-sunken px-4 py-1 text-left text-xs font-normal text-ink-muted sm:px-6"
              >
                <span className="sticky left-4 sm:left-6">{label}</span>
              </th>
            </tr>
            {items
              .filter((item) => groupOf(item) === label)
              .map((item) => (
                <PermissionRow key={item.permission} item={item} />
              ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

function RoleHead({ role }: { role: Role }) {
  return (
    <th
      scope="col"
      className="sticky top-0 z-10 min-w-16 border-b hairline bg-canvas px-1 py-2 align-bottom font-normal text-ink-muted"
    >
      <span className="mx-auto block w-14 text-center leading-snug text-balance">{roleText[role]}</span>
    </th>
  );
}

function PermissionRow({ item }: { item: Item }) {
  return (
    <tr className="hover:bg-hover">
      <th
        scope="row"
        className="sticky left-0 z-10 border-b hairline bg-surface px-4 py-1.5 text-left font-normal sm:px-6"
      >
        {item.name}
        {item.isPublic ? <span className="ml-2 text-xs text-ink-muted">无需登录</span> : null}
      </th>
      {roles.map((role) => (
        <td key={role} className="border-b hairline px-1 text-center">
          {item.holders.includes(role) ? (
            <Icon name="check" label="有" className="inline-block text-accent-text" />
          ) : (
            <span className="sr-only">无</span>
          )}
        </td>
      ))}
    </tr>
  );
}
