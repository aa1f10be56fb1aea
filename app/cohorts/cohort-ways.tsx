import { Link } from "@remix-run/react";

type Props = { of: { id: string; programme: { id: string }; may: { seeSlots: boolean } } };

/** From a cohort's page to all that those who run it look after, by what it is about. */
export function CohortWays({ of: { id, programme, may } }: Props) {
  const at = `/cohorts/${id}`;
  const groups: Record<string, [to: string, text: string][]> = {
    "How it goes": [
      [`${at}/fellows`, "How the fellows are getting on"],
      [`${at}/sets`, "How the sets are getting on"],
      [`${at}/mentoring`, "Mentoring and coaching"],
    ],
    "Through the year": [
      [`${at}/journal-prompts`, "Prompts for reflection"],
      [`${at}/feedback-rounds`, "360° feedback"],
      [`${at}/mid-year-reviews`, "Mid-year reviews"],
      [`${at}/presentations`, "Final presentations"],
    ],
    "Their work": [
      [`/programmes/${programme.id}/proposals`, "Challenges put forward"],
      [`${at}/challenges`, "Challenges"],
      [`${at}/portfolios`, "Portfolios"],
      [`${at}/showcase`, "Showcase"],
    ],
    "Who is there for them": [
      [`${at}/mentors`, "Mentors and coaches"],
      ...(may.seeSlots
        ? [[`${at}/slots`, "Coaching and co-consulting slots"] as [string, string]]
        : []),
      ["/directory", "People"],
    ],
  };
  return (
    <div className="app-ways app-ways--across">
      {Object.entries(groups).map(([title, ways]) => (
        <section key={title}>
          <h2>{title}</h2>
          <ul>
            {ways.map(([to, text]) => (
              <li key={to}>
                <Link to={to}>{text}</Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
