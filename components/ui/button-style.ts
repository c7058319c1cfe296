import { classNames } from "@/lib/class-names";

export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger";
export type ButtonSize = "sm" | "md" | "lg";
export type ButtonStyle = { variant?: ButtonVariant; size?: ButtonSize; iconOnly?: boolean };

const variants: Record<ButtonVariant, string> = {
  primary: "bg-accent text-on-accent hover:bg-accent-hover border-transparent font-semibold",
  secondary: "bg-surface text-ink border-line-strong/60 hover:bg-hover hover:border-line-strong",
  quiet: "text-ink-muted border-transparent hover:bg-hover hover:text-ink",
  danger: "bg-breached text-on-accent hover:bg-breached-hover border-transparent font-semibold",
};

const sizes: Record<ButtonSize, string> = {
  sm: "h-7 text-sm gap-1",
  md: "h-8 text-base gap-1.5",
  lg: "h-10 text-lg gap-2",
};

const widths: Record<ButtonSize, string> = { sm: "px-2.5", md: "px-3", lg: "px-5" };
const squares: Record<ButtonSize, string> = { sm: "w-7", md: "w-8", lg: "w-10" };

export function buttonStyle({ variant = "secondary", size = "md", iconOnly = false }: ButtonStyle): string {
  return classNames(
    "relative inline-flex shrink-0 touch select-none items-center justify-center whitespace-nowrap rounded-md border transition-colors",
    "disabled:opacity-45 aria-disabled:opacity-60",
    variants[variant],
    sizes[size],
    iconOnly ? squares[size] : widths[size],
  );
}
