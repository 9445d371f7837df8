import type { MessageWords } from "@/lib/messages/types";

interface MessageFactsProps {
  facts: NonNullable<MessageWords["facts"]>;
  className: string;
}

/** Facts of a message or of a call in it, each with what it is. */
export function MessageFacts({ facts, className }: MessageFactsProps) {
  if (facts.length === 0) return null;
  return (
    <dl className={`text-small ${className}`}>
      {facts.map(({ term, value }) => (
        <div key={term}>
          <dt className="inline text-soft">{term}: </dt>
          <dd className="inline">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
