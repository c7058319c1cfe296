"use client";

import { useRouter } from "next/navigation";
import type { RefObject } from "react";
import {
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  Header,
  I18nProvider,
  MenuSection,
  Popover,
  RouterProvider,
} from "react-aria-components";
import { classNames } from "@/lib/class-names";
import { Icon } from "./icon";
import type { MenuGroup, MenuHeading, MenuItem } from "./menu";

type MenuPopoverProps = {
  label: string;
  groups: readonly MenuGroup[];
  heading?: MenuHeading;
  align: "start" | "end";
  triggerRef: RefObject<HTMLElement | null>;
  onClose: () => void;
};

function MenuPopover({ label, groups, heading, align, triggerRef, onClose }: MenuPopoverProps) {
  const router = useRouter();
  return (
    <I18nProvider locale="zh-CN">
      <RouterProvider navigate={(path) => router.push(path)}>
        <Popover
          isOpen
          aria-label={label}
          onOpenChange={(isOpen) => {
            if (!isOpen) onClose();
          }}
          triggerRef={triggerRef}
          placement={align === "end" ? "bottom end" : "bottom start"}
          offset={4}
          className="motion-fade min-w-44 rounded-lg bg-raised p-1 shadow-overlay outline-none"
        >
          {heading ? (
            <div className="mb-1 border-b hairline px-2 pt-1 pb-2">
              <p className="font-semibold">{heading.title}</p>
              <p className="text-sm text-ink-muted">{heading.note}</p>
            </div>
          ) : null}
          <AriaMenu aria-label={label} autoFocus="first" onClose={onClose} className="outline-none">
            {groups.map((group) => (
              <MenuSection
                key={group.id}
                aria-label={group.label ? undefined : group.items.map((item) => item.label).join("、")}
                className="border-t hairline py-1 first:border-t-0 first:pt-0 last:pb-0"
              >
                {group.label ? (
                  <Header className="px-2 py-1 text-xs text-ink-faint">{group.label}</Header>
                ) : null}
                {group.items.map((item) => (
                  <Item key={item.id} item={item} isIndented={group.items.some(({ icon }) => icon)} />
                ))}
              </MenuSection>
            ))}
          </AriaMenu>
        </Popover>
      </RouterProvider>
    </I18nProvider>
  );
}

/** Words line up in a group where any item has an icon. */
function Item({ item, isIndented }: { item: MenuItem; isIndented: boolean }) {
  return (
    <AriaMenuItem
      id={item.id}
      textValue={item.label}
      href={item.href}
      isDisabled={item.isDisabled}
      onAction={item.onAction}
      className={classNames(
        "flex min-h-8 pointer-coarse:min-h-11 cursor-default select-none items-center gap-2 rounded-md px-2 outline-none",
        "data-[focused]:bg-hover data-[disabled]:opacity-45",
        item.isDanger && "text-breached-text",
      )}
    >
      {item.icon ? <Icon name={item.icon} className={item.isDanger ? "" : "text-ink-muted"} /> : null}
      {isIndented && !item.icon ? <span aria-hidden className="w-4 shrink-0" /> : null}
      <span className="flex-1">{item.label}</span>
      {item.note ? <span className="pl-4 text-xs text-ink-faint">{item.note}</span> : null}
    </AriaMenuItem>
  );
}

// biome-ignore lint/style/noDefaultExport: React.lazy takes a default export
export default MenuPopover;
