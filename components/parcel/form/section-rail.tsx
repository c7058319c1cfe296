import { Count } from "@/components/ui/badge";
import { parcelGroups } from "@/domain/land/parcel-fields";
import { parcelGroupText } from "@/lib/text/parcels";
import { problemsIn, sectionId } from "./sections";

/** The groups of a long form at its side, with how many fields of each are wrong. */
export function SectionRail({ errors }: { errors: Readonly<Record<string, string>> }) {
  return (
    <nav
      aria-label="表单各部分"
      className="sticky top-[calc(var(--frame-top,0px)+1rem)] self-start max-xl:hidden"
    >
      <ul className="border-l hairline">
        {parcelGroups.map((group) => {
          const problems = problemsIn(group, errors);
          return (
            <li key={group}>
              <a
                href={`#${sectionId(group)}`}
                className="-ml-px flex items-center gap-2 border-l border-transparent py-1.5 pl-3 text-ink-muted hover:border-accent hover:text-ink"
              >
                {parcelGroupText[group]}
                {problems > 0 ? (
                  <span className="text-breached-text">
                    <Count>{problems}</Count>
                    <span className="sr-only">处需要更正</span>
                  </span>
                ) : null}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
