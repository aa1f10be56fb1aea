/** A prompt asks at least one question. */
export const mostQuestions = 8;

/** How long it takes to answer so many questions, about as the templates have it. */
export const timeFor = (questions: number) => `${questions * 5} minutes`;
