import { splitMentions } from "@/domain/comment/mention";

type CommentWordsProps = { content: string; names: readonly string[] };

/** The text of a comment with the names it mentions standing out. */
export function CommentWords({ content, names }: CommentWordsProps) {
  let position = 0;
  return (
    <p className="whitespace-pre-line">
      {splitMentions(content, names).map(({ text, isMention }) => {
        const key = position;
        position += text.length;
        return isMention ? (
          <span key={key} className="rounded-sm bg-accent-soft px-0.5 text-accent-text">
            {text}
          </span>
        ) : (
          text
        );
      })}
    </p>
  );
}
