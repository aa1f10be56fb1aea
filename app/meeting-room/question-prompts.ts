/** Open questions for a set to borrow from, by what they help the presenter to look at. */
export const questionPrompts = [
  {
    about: "What is going on",
    questions: [
      "What makes this matter to you now?",
      "What have you noticed that you have not said yet?",
      "Where do you feel this, when you are in the middle of it?",
      "What would somebody who has just arrived here see?",
    ],
  },
  {
    about: "What you hold to be true",
    questions: [
      "What are you taking for granted?",
      "What if the opposite were true as well?",
      "Whose voice is missing from how you tell it?",
      "What is your own part in keeping it as it is?",
    ],
  },
  {
    about: "What could be different",
    questions: [
      "What would you do if you were not afraid?",
      "What have you seen work, however small?",
      "What could you stop doing?",
      "Who else wants what you want?",
    ],
  },
  {
    about: "What comes next",
    questions: [
      "What is the smallest step that would teach you something?",
      "What do you need to let go of first?",
      "How will you know that something has moved?",
      "What will you want to tell us next time?",
    ],
  },
];
