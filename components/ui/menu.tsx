"use client";

import { lazy, type ReactNode, Suspense, useRef, useState } from "react";
import { classNames } from "@/lib/class-names";
import { type ButtonSize, type ButtonVariant, buttonStyle } from "./button-style";
import { Icon } from "./icon";
import type { IconName } from "./icon-paths";

export type MenuItem = {
  id: string;
  label: string;
  icon?: IconName;
  note?: string;
  isDanger?: boolean;
  isDisabled?: boolean;
  href?: string;
  onAction?: () => void;
};

export type MenuGroup = { id: string; label?: string; items: readonly MenuItem[] };

export type MenuHeading = { title: string; note?: string };

type MenuProps = {
  label: string;
  groups: readonly MenuGroup[];
  /** Two lines above the actions: whose menu this is. */
  heading?: MenuHeading;
  /** What the button shows; an icon alone when left out. */
  trigger?: ReactNode;
  icon?: IconName;
  variant?: ButtonVariant;
  size?: ButtonSize;
  align?: "start" | "end";
  className?: string;
};

const loadPopover = () => import("./menu-popover");
const MenuPopover = lazy(loadPopover);

/** A button that opens a list of actions. The list's code is fetched on hover or first use. */
export function Menu(props: MenuProps) {
  const {
    label,
    groups,
    heading,
    trigger,
    icon,
    variant = "quiet",
    size = "md",
    align = "end",
    className,
  } = props;
  const [isOpen, setIsOpen] = useState(false);
  const buttonRef = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button
        ref={buttonRef}
        type="button"
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        title={trigger ? undefined : label}
        className={classNames(buttonStyle({ variant, size, iconOnly: !trigger }), className)}
        onPointerEnter={() => void loadPopover()}
        onFocus={() => void loadPopover()}
        onClick={() => setIsOpen(true)}
        onKeyDown={(event) => {
          if (event.key !== "ArrowDown") return;
          event.preventDefault();
          setIsOpen(true);
        }}
      >
        {trigger ?? <Icon name={icon ?? "more"} />}
      </button>
      {isOpen ? (
        <Suspense fallback={null}>
          <MenuPopover
            label={label}
            groups={groups}
            heading={heading}
            align={align}
            triggerRef={buttonRef}
            onClose={() => setIsOpen(false)}
          />
        </Suspense>
      ) : null}
    </>
  );
}
