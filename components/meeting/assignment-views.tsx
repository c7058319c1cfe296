import Link from "next/link";
import { classNames } from "@/lib/class-names";
import { type AssignmentParams, assignmentsHref } from "@/lib/search-params/assignments";
import { assignmentViewText } from "@/lib/text/meetings";

const views = ["unfinished", "overdue", "reported", "done", "cancelled"] as const;

type Choice = { key: string; label: string; href: string; isOn: boolean };

function Choices({ label, choices }: { label: string; choices: readonly Choice[] }) {
  return (
    <ul aria-label={label} className="flex flex-wrap gap-1">
      {choices.map(({ key, label: text, href, isOn }) => (
        <li key={key}>
          <Link
            href={href}
            scroll={false}
            aria-current={isOn ? "true" : undefined}
            className={classNames(
              "touch inline-flex h-8 items-center rounded-md px-3",
              isOn
                ? "bg-accent-soft font-semibold text-accent-text"
                : "text-ink-muted hover:bg-hover hover:text-ink",
            )}
          >
            {text}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** Which 交办事项 are listed; every choice is an address. */
export function AssignmentViews({ params }: { params: AssignmentParams }) {
  const shown = params.view ?? (params.id ? null : "unfinished");
  const kept = { ...params, id: null };
  const ofState = views.map((view) => ({
    key: view,
    label: assignmentViewText[view],
    href: assignmentsHref({ ...kept, view }),
    isOn: shown === view,
  }));
  const mine = [
    { key: "all", label: "全部", href: assignmentsHref({ ...kept, isMine: null }), isOn: !params.isMine },
    {
      key: "mine",
      label: "由我办理",
      href: assignmentsHref({ ...kept, isMine: true }),
      isOn: params.isMine === true,
    },
  ];
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 pb-2 sm:px-6" data-print="hidden">
      <Choices label="办理情况" choices={ofState} />
      <Choices label="由谁办理" choices={mine} />
      {params.meetingId ? (
        <Link href={assignmentsHref({ ...kept, meetingId: null })} className="touch link">
          不限这次会议
        </Link>
      ) : null}
    </div>
  );
}
