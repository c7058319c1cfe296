import Link from "next/link";
import type { ComponentProps, ReactNode } from "react";
import { classNames } from "@/lib/class-names";
import { type ButtonStyle, buttonStyle } from "./button-style";
import { Icon } from "./icon";
import type { IconName } from "./icon-paths";

type ButtonLinkProps = Omit<ComponentProps<typeof Link>, "children"> &
  Omit<ButtonStyle, "iconOnly"> & { icon?: IconName; children: ReactNode };

export function ButtonLink({ variant, size, icon, className, children, ...rest }: ButtonLinkProps) {
  return (
    <Link {...rest} className={classNames(buttonStyle({ variant, size }), className)}>
      {icon ? <Icon name={icon} /> : null}
      {children}
    </Link>
  );
}
