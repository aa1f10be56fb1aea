type Parties = { host: string; programme: string; controller: string };

/**
 * The terms that an agreement starts from, for the programme to change. Lines that begin with "#" are headings.
 * @param controller who answers for the programme's data, the university for example; may be empty
 */
export const defaultTerms = ({ host, programme, controller }: Parties) => `# What this is for

${host} gives one or more clinicians a year to work on a challenge that matters to it and that nobody has yet solved. ${programme} gives them the learning, the company and the coaching to do it. This agreement says what each side does, so that the fellow does not have to ask.

# Protected time

The fellowship is full time. The fellow works at most three clinical sessions a week, agreed with the fellow beforehand, and none on the days of workshops, sets and assignments. When the service is under pressure, the fellow’s time is still the fellow’s: sessions lost to it are counted in each host review, and the sponsor makes good for them.

# The challenge

The host gives the fellow a real challenge and access to the people, places and figures that go with it. It may turn out to be another than was thought; the fellow, the sponsor and the programme then agree on it anew. A prototype that fails is learning, and is not held against the fellow.

# The sponsor’s part

The sponsor is a medical director, or somebody with equal reach. The sponsor opens doors, meets the fellow at least once a month, answers within a week when the fellow is stuck, and sees to it that what was started has an owner when the fellow leaves.

# The mentor’s part, and air cover

The mentor works in the host, meets the fellow about once a month, and is neither the fellow’s line manager nor the sponsor. The mentor gives air cover: the fellow may try things that are new here, within what patient safety and the law allow, and the mentor and the sponsor stand by that. What the two of them talk about stays between them.

# Host reviews

Three times a year, in November, March and July, the sponsor and the fellow write and sign a host review: how the work goes, what was learned, and what support is due. It is about the work and not a judgement of the person. The last one is also the handover.

# What stays confidential

What is said in an action learning set stays in the set. A fellow’s journal is the fellow’s own until they share a part of it. The answers of a 360 are the fellow’s, and nobody learns who said what. The host asks for none of these, and does not use what it comes to know of them in appraisal or employment.

# Employment and money

The fellow’s terms of employment go on through the year. Salary, leave, study leave and travel are as the host and the programme have settled in writing beside this agreement.

# Data

${controller ? `${controller} is the controller of` : "The university is the controller of"} the data that the programme holds about the fellow’s learning. The host is the controller of what it holds as an employer and of the data that the challenge draws on. No patient data is put into the programme’s systems. Each side tells the other without delay when something goes wrong with data that concerns them both.

# Pausing and ending

A fellow who is ill, becomes a parent or has to look after somebody may pause, and the year moves with them. Either side may end this agreement with one month’s notice, after talking with the fellow, the sponsor and the programme lead; the fellow’s employment, learning and marks so far are not touched by that.

# When something is not working

The fellow, the sponsor or the host lead says so to the programme lead early. The programme lead brings those concerned together within two weeks.
`;
