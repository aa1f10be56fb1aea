import { Link } from "@remix-run/react";
import type { ReportPage } from "./report.server.ts";

type Props = { report: Pick<ReportPage, "id" | "comments" | "withheld" | "may" | "isReleased"> };

/** Comments, shuffled, under their group's name where the group is shown. */
export function CommentsByQuestion({ report: { id, comments, withheld, may } }: Props) {
  return (
    <section>
      <h2>In their own words</h2>
      <p className="app-soft">
        In no order, and without who wrote them.
        {!may.release &&
          withheld > 0 &&
          ` ${withheld === 1 ? "One comment was" : `${withheld} comments were`} withheld because ${withheld === 1 ? "it" : "they"} would have given the writer away.`}
      </p>
      {comments.map(({ question, comments: own }) => (
        <div key={question}>
          <h3>{question}</h3>
          {own.length === 0 && <p>Nothing that can be shown.</p>}
          {own.map((comment) => (
            <figure key={comment.id} className="app-comment">
              <blockquote>{comment.text}</blockquote>
              <figcaption className="app-soft">
                {comment.group}
                {comment.isWithheld && <strong> · withheld</strong>}
                {may.release && (
                  <>
                    {" · "}
                    <Link to={`/feedback/${id}/comments/${comment.id}/withholding`}>
                      {comment.isWithheld ? "Show it after all" : "Withhold it"}
                      <span className="nhsuk-u-visually-hidden">: {comment.text.slice(0, 40)}</span>
                    </Link>
                  </>
                )}
              </figcaption>
            </figure>
          ))}
        </div>
      ))}
    </section>
  );
}
