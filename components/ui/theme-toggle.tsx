"use client";

import { classNames } from "@/lib/class-names";
import { Icon } from "./icon";
import type { IconName } from "./icon-paths";
import type { Theme } from "./theme";
import { useTheme } from "./use-theme";

const choices: readonly { theme: Theme; label: string; icon: IconName }[] = [
  { theme: "system", label: "跟随系统", icon: "monitor" },
  { theme: "light", label: "浅色", icon: "sun" },
  { theme: "dark", label: "深色", icon: "moon" },
];

export function ThemeToggle() {
  const [current, setTheme] = useTheme();
  return (
    <fieldset aria-label="外观" className="inline-flex rounded-md border hairline p-0.5">
      {choices.map(({ theme, label, icon }) => (
        <button
          key={theme}
          type="button"
          title={label}
          aria-label={label}
          aria-pressed={current === theme}
          onClick={() => setTheme(theme)}
          className={classNames(
            "touch inline-flex h-6 w-8 items-center justify-center rounded-sm",
            current === theme ? "bg-accent-soft text-accent-text" : "text-ink-muted hover:text-ink",
          )}
        >
          <Icon name={icon} />
        </button>
      ))}
    </fieldset>
  );
}
