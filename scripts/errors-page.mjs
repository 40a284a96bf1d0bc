// @ts-check
// Writes docs/errors.md from the catalogue and from one smallest bad input per code.

const HEAD = `# What quotepart says when something is wrong

Every issue has a **code** (public: renaming one is a breaking change), a **path** into what you gave, the **parameters**
of its sentence, and the **sentence** itself. All issues come at once, the first hundred listed and all of them counted.
\`planFunding\` throws them as one \`QuotepartError\`; the functions whose names begin with \`try\` return them.

This page is written by \`npm run docs:update\` from the catalogue in \`src/errors\`, the French sentences in \`src/words\`
and the inputs in \`test/errors\`: every sentence below is what that input really earns.
`;

/** The page as text; the package must have been built. */
export async function errorsPage() {
  const { smallestInputs, withoutInput } = await import("../test/errors/smallest-inputs.mjs");
  const { issueText } = await import("quotepart/words");
  const sections = smallestInputs.map(({ code, meaning, input, run }) => {
    const outcome = run();
    const issue = outcome.ok ? undefined : outcome.issues[0];
    if (issue === undefined) throw new Error(`The smallest input of ${code} earns no issue.`);
    return [
      `## \`${code}\``,
      `${meaning.en}\n*${meaning.fr}*`,
      `Earned by: \`${input}\``,
      `> ${issue.message}\n>\n> ${issueText(issue, { locale: "fr" })}`,
    ].join("\n\n");
  });
  const own = withoutInput.map(({ code, meaning }) => `## \`${code}\`\n\n${meaning.en}\n*${meaning.fr}*`);
  return `${[HEAD.trim(), ...sections, ...own].join("\n\n")}\n`;
}
