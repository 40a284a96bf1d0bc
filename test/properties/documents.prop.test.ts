import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FundingRequest, planFunding, tryPlanFunding } from "../../src/index.js";
import { tryAmendmentAnnex } from "../../src/report/amendment-annex.js";
import { annex } from "../../src/report/annex.js";
import { toHtml } from "../../src/report/html.js";
import { toMarkdown } from "../../src/report/markdown.js";
import { verifyDocument } from "../../src/report/verify-document.js";
import { changeOf, drawnChange, issuedUpTo } from "../support/arbitrary-changes.js";
import { maybeCredits } from "../support/arbitrary-credits.js";
import { withSchedule, withSources, withVat } from "../support/arbitrary-invoices.js";
import { anyRequest, creditNotes, families } from "../support/arbitrary-request.js";
import { runs } from "../support/runs.js";

const all = [...families, ...creditNotes].map(([name, request]) => [name, maybeCredits(request)] as const);
const locale = fc.constantFrom("fr", "fr-BE", "en");
const writer = fc.constantFrom(toHtml, toMarkdown);
const legal = { date: "2026-06-01" };

/** Requests with sources, VAT and instalments, of which some may be issued. */
const invoiced: fc.Arbitrary<FundingRequest> = fc
  .tuple(fc.oneof(anyRequest, withSources(anyRequest), withSchedule(withVat(anyRequest))), fc.nat(2))
  .map(([given, count]) => {
    const planned = tryPlanFunding(given);
    return planned.ok && given.schedule !== undefined && count > 0 ? issuedUpTo(given, planned.value, count) : given;
  });

const sayOf = (text: string) => {
  const outcome = verifyDocument(text);
  return outcome.ok ? outcome.value.verified : outcome.issues.map(({ message }) => message);
};

describe("report: a document is verified as it was written, and not otherwise", () => {
  it.each(all)("report: every annex is made again from its data, character by character (%s)", (_, request) => {
    fc.assert(
      fc.property(request, locale, writer, (given, one, write) => {
        expect(sayOf(write(annex(planFunding(given), { locale: one, date: "2027-01-15", legal })))).toBe("document");
      }),
      runs(20),
    );
  });

  it("report: every amendment is made again from its data, character by character", () => {
    fc.assert(
      fc.property(invoiced, drawnChange, locale, writer, (given, change, one, write) => {
        const report = tryAmendmentAnnex(given, changeOf(given, change), { locale: one });
        fc.pre(report.ok);
        if (report.ok) expect(sayOf(write(report.value))).toBe("document");
      }),
      runs(60),
    );
  });

  it("report: a character that is changed, added or left out where people read is found", () => {
    fc.assert(
      fc.property(anyRequest, writer, fc.nat(), fc.constantFrom("", "0", "é", " "), (given, write, drawn, other) => {
        const report = annex(planFunding(given));
        const text = write(report);
        const read = text.slice(0, text.indexOf('{"format":"quotepart/plan@1"'));
        const at = drawn % read.length;
        fc.pre(read[at] !== other);
        expect(verifyDocument(text.slice(0, at) + other + text.slice(at + 1)).ok).toBe(false);
        expect(verifyDocument(`${text.slice(0, at)}1${text.slice(at)}`).ok).toBe(false);
      }),
      runs(60),
    );
  });
});
