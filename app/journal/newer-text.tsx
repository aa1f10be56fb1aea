/** Without script: what was saved elsewhere while one wrote. One's own words stand in the form below. */
export function NewerText({ title, html }: { title: string; html: string }) {
  return (
    <section className="app-conflict" role="alert">
      <h2>This reflection was changed in another tab or device</h2>
      <p>
        Nothing is overwritten. What was saved there stands here; your own words are in the form
        below. Bring together what you want to keep, then save again.
      </p>
      <blockquote className="app-rich">
        <p>
          <strong>{title}</strong>
        </p>
        <div dangerouslySetInnerHTML={{ __html: html }} />
      </blockquote>
    </section>
  );
}
