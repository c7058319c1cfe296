import { documentLines } from "@/domain/idle-land/template";
import { classNames } from "@/lib/class-names";
import { draftMarkText } from "@/lib/text/idle-land";

/** A document as it prints: A4, with the draft's mark across and above it. */
export function Paper({ body, label }: { body: string; label: string }) {
  return (
    <article
      aria-label={label}
      className="idle-paper mx-auto w-full max-w-[50rem] border hairline px-6 py-8 shadow-panel sm:px-16 sm:py-14"
    >
      <div className="idle-paper-mark" aria-hidden>
        <span>草稿</span>
      </div>
      <p className="mb-6 border-2 border-black px-3 py-1 text-center text-sm">草稿：{draftMarkText}</p>
      {documentLines(body).map((line, index) => (
        <PaperLine
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no name but their place
          key={index}
          kind={line.kind}
          text={line.text}
        />
      ))}
    </article>
  );
}

type Line = ReturnType<typeof documentLines>[number];

const styles: Record<Exclude<Line["kind"], "title">, string> = {
  right: "text-right",
  plain: "font-semibold",
  paragraph: "indent-[2em]",
  empty: "h-[1.9em]",
};

function PaperLine({ kind, text }: Line) {
  if (kind === "title") return <h2 className="mb-4 text-center text-2xl font-semibold">{text}</h2>;
  return <p className={classNames("break-words whitespace-pre-wrap", styles[kind])}>{text}</p>;
}
