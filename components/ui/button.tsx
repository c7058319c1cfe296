"use client";

import type { ComponentProps, ReactNode } from "react";
import { classNames } from "@/lib/class-names";
import { type ButtonStyle, buttonStyle } from "./button-style";
import { Icon } from "./icon";
import type { IconName } from "./icon-paths";
import { Spinner } from "./spinner";
import { useDelayed } from "./use-delayed";

type ButtonProps = Omit<ComponentProps<"button">, "children"> &
  Omit<ButtonStyle, "iconOnly"> & { icon?: IconName; isPending?: boolean; children: ReactNode };

/** While pending it ignores presses but keeps focus; the spinner shows after 400 ms. */
export function Button({
  variant,
  size,
  icon,
  isPending = false,
  className,
  children,
  onClick,
  type = "button",
  ...rest
}: ButtonProps) {
  const isSlow = useDelayed(isPending);
  return (
    <button
      {...rest}
      type={type}
      aria-disabled={isPending || undefined}
      aria-busy={isSlow || undefined}
      className={classNames(buttonStyle({ variant, size }), className)}
      onClick={isPending ? (event) => event.preventDefault() : onClick}
    >
      {isSlow ? <Spinner /> : icon ? <Icon name={icon} /> : null}
      {children}
    </button>
  );
}

type IconButtonProps = Omit<ComponentProps<"button">, "children" | "aria-label"> &
  Omit<ButtonStyle, "iconOnly"> & { icon: IconName; label: string };

export function IconButton({
  variant = "quiet",
  size,
  icon,
  label,
  className,
  type = "button",
  ...rest
}: IconButtonProps) {
  return (
    <button
      title={label}
      {...rest}
      type={type}
      aria-label={label}
      className={classNames(buttonStyle({ variant, size, iconOnly: true }), className)}
    >
      <Icon name={icon} />
    </button>
  );
}
