/** Who reads what belongs to a challenge, and to what the host hears of it. */
export const ReadersOfChallenge = () => (
  <>
    <dt>The page of a challenge</dt>
    <dd>
      Its fellows, the citizen partners and analysts who are added to it, its host’s leads, the
      fellows’ sponsors and mentors, the cohort’s faculty and the programme’s leads. How far each
      side found that it was done together: the same people, once both sides have said so. The
      stakeholder map: its fellows alone.
    </dd>
    <dt>Monthly updates and unblock requests</dt>
    <dd>You, your sponsors, the leads of your host, and the cohort’s faculty.</dd>
    <dt>Measures of a challenge</dt>
    <dd>
      Those who work on it, its fellows’ sponsors and mentors, the leads of its host, the cohort’s
      faculty and the programme’s leads. Never for marks or appraisal.
    </dd>
    <dt>What is handed over at a challenge’s end</dt>
    <dd>
      Whoever reads the challenge’s page, and the owner. The email address of an owner without an
      account is erased once they have looked back for the last time.
    </dd>
    <dt>Host reviews</dt>
    <dd>
      Your side: you alone until you say that it is ready, and likewise your sponsor’s. Then you and
      your sponsors; once both have signed, the same people as for updates.
    </dd>
    <dt>Your mid-year review</dt>
    <dd>
      What each side prepares: who wrote it, until the review is open. Then, with what you agree:
      you, your mentors, your sponsors, and the one of the faculty who comes.
    </dd>
    <dt>Host pack</dt>
    <dd>
      You see it first, with the list of what it leaves out. What you give is read by the same
      people as your updates, as it was when you gave it.
    </dd>
    <dt>Your final presentation</dt>
    <dd>
      When you present, and the title: your cohort and the panel. Abstract, slides and questions:
      you, the panel, and those who run the day. What somebody of the panel says to you: you, once
      the day is over; those who run it; the rest of the panel, once they have written theirs. Of
      your challenge, everybody reads what each of its fellows approved of in a showcase, while it
      is open.
    </dd>
  </>
);
