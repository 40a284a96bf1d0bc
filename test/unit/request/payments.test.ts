import { describe, expect, it } from "vitest";
import { fieldMissing, listEmpty, requestCircular } from "../../../src/errors/gate-entries.js";
import type { IssueList } from "../../../src/errors/issue-list.js";
import { readSettlement } from "../../../src/request/payments.js";
import { saidBy } from "../../support/changed-funding.js";

const nothingToSay = () => {};

const read = (
  given: { readonly payments: unknown; readonly options: unknown },
  decimals: number | undefined = 2,
  check: Parameters<typeof readSettlement>[3] = nothingToSay,
) => saidBy((issues: IssueList) => readSettlement(given, decimals, issues, check));

const unknown = (path: readonly (string | number)[], known: string) => ({
  code: "field.unknown",
  path,
  params: { field: `“${path.at(-1)}”`, nearest: null, known },
});

describe("request: payments", () => {
  it("request: payments of any sign are read, with their day and with whom everybody settles", () => {
    const payments = [
      { party: "metz", amount: "12.50", date: "2026-02-28" },
      { party: "toul", amount: "-3" },
    ];
    expect(read({ payments, options: { through: "nancy" } })).toEqual({
      made: {
        payments: [
          { party: "metz", amount: 1250n, date: "2026-02-28" },
          { party: "toul", amount: -300n },
        ],
        options: { through: "nancy" },
      },
      said: [],
    });
  });

  it("request: without options transfers go directly, and no payment is needed", () => {
    expect(read({ payments: [], options: undefined })).toEqual({ made: { payments: [], options: {} }, said: [] });
  });

  it("request: amounts have the decimals of the plan, four where no currency is known", () => {
    const given = { payments: [{ party: "metz", amount: "1.2345" }], options: {} };
    const known = (decimals: number) => ({
      code: "amount.too-precise",
      path: ["payments", 0, "amount"],
      params: { received: "“1.2345”", decimals },
    });
    expect(read(given, 3)).toEqual({ made: undefined, said: [known(3)] });
    expect(read(given, 0)).toEqual({ made: undefined, said: [known(0)] });
    const { made } = saidBy((issues) => readSettlement(given, undefined, issues, nothingToSay));
    expect(made).toEqual({ payments: [{ party: "metz", amount: 12_345n }], options: {} });
  });

  it("request: fields that are not known are refused with those that are", () => {
    const payments = [{ party: "metz", amount: "1.00", why: "x" }];
    expect(read({ payments, options: { by: "metz" } })).toEqual({
      made: undefined,
      said: [unknown(["payments", 0, "why"], "party, amount, date"), unknown(["options", "by"], "through")],
    });
  });

  it("request: what cannot be copied is not looked at", () => {
    const looked: unknown[] = [];
    expect(read({ payments: [], options: new Date(0) }, 2, (terms) => looked.push(terms))).toEqual({
      made: undefined,
      said: [{ code: "request.not-plain", path: ["options"], params: { received: "an object of the class “Date”" } }],
    });
    expect(looked).toEqual([]);
  });

  it("request: a check sees what could be read, and speaks of the rows that were given", () => {
    const looked: unknown[] = [];
    const payments = [
      { party: 5, amount: "1.00" },
      { party: "metz", amount: "2.00" },
    ];
    const answer = read({ payments, options: {} }, 2, (terms, issues) => {
      looked.push(terms);
      issues.add(fieldMissing, ["payments", 0, "party"], { field: "date" });
    });
    expect(looked).toEqual([{ payments: [{ party: "metz", amount: 200n }], options: {} }]);
    expect(answer).toEqual({
      made: undefined,
      said: [
        { code: "field.type", path: ["payments", 0, "party"], params: { expected: "a text", received: "5" } },
        { code: "field.missing", path: ["payments", 1, "party"], params: { field: "date" } },
      ],
    });
  });

  it("request: of all that a check finds a hundred are listed and every one is counted", () => {
    let counted = 0;
    const { made, said } = saidBy((issues) => {
      const terms = readSettlement({ payments: [], options: {} }, 2, issues, (_, found) => {
        for (let at = 0; at < 130; at += 1) found.add(listEmpty, ["payments"], {});
      });
      counted = issues.count;
      return terms;
    });
    expect([made, said.length, counted]).toEqual([undefined, 100, 130]);
  });

  it("request: what was wrong before the payments does not make them unreadable", () => {
    const { made } = saidBy((issues) => {
      issues.add(requestCircular, [], {});
      return readSettlement({ payments: [], options: {} }, 2, issues, nothingToSay);
    });
    expect(made).toEqual({ payments: [], options: {} });
  });
});
