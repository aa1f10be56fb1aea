/** What keys and pointer do in a diagram, in words. */
export const DiagramHelp = () => (
  <details className="nhsuk-details app-needs-script">
    <summary className="nhsuk-details__summary">
      <span className="nhsuk-details__summary-text">Drawing by keys or by dragging</span>
    </summary>
    <div className="nhsuk-details__text">
      <p>With the focus on a box:</p>
      <dl className="app-keys">
        {keys.map(([name, does]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p>
        Drag a box onto another that it is to feed; with a finger, by the knob at its corner. What
        fed one box feeds the new one instead; what fed several feeds the new one as well. A press
        on a box opens its page, where all of it can be done by forms.
      </p>
    </div>
  </details>
);

const keys = [
  ["Arrows", "walk along the lines, and up and down a column"],
  ["Enter", "add one beside it"],
  ["Shift and Enter", "add one below it, which feeds it"],
  ["Alt and arrow up or down", "move it before or after the one beside it"],
  ["F2", "change its words, what it feeds or its measures"],
  ["Delete", "take it out, after a question"],
  ["Escape", "add nothing after all"],
] as const;
