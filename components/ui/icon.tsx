import { type IconName, iconPaths } from "./icon-paths";

type IconProps = { name: IconName; size?: 14 | 16 | 20 | 24; label?: string; className?: string };

/** Decorative unless it is given a label. */
export function Icon({ name, size = 16, label, className }: IconProps) {
  const naming = label ? { role: "img", "aria-label": label } : { "aria-hidden": true };
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: named by aria-label or hidden, see above
    <svg
      {...naming}
      className={`shrink-0 ${className ?? ""}`}
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth={size >= 20 ? 1.5 : 1.6}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={iconPaths[name]} />
    </svg>
  );
}
