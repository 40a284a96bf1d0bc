import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type FundingPlan, type FundingRequest, planFunding } from "../../../src/index.js";
import { amendmentAnnex, tryAmendmentAnnex } from "../../../src/report/amendment-annex.js";
import { annex, tryAnnex } from "../../../src/report/annex.js";
import type { Block, Report, Table } from "../../../src/report/report.js";
import { root } from "../../house/tree.js";

const folder = join(root, "examples");
const example = (name: string): FundingRequest =>
  JSON.parse(readFileSync(join(folder, name, "request.json"), "utf8")) as FundingRequest;
const planOf = (name: string): FundingPlan => planFunding(example(name));
const headings = ({ blocks }: Report): readonly string[] =>
  blocks.flatMap((block) => (block.kind === "heading" && block.level === 2 ? [block.text] : []));
const tables = ({ blocks }: Report): readonly Table[] => blocks.filter((block) => block.kind === "table");
const captioned = (report: Report, caption: string): Table | undefined =>
  tables(report).find((table) => table.caption.startsWith(caption));
const texts = (table: Table | undefined, part: "rows" | "totals"): readonly (readonly string[])[] =>
  (table?.[part] ?? []).map((row) => row.map(({ text }) => text.replaceAll(/[\u00a0\u202f]/g, " ")));
const paragraphs = ({ blocks }: Report): readonly string[] =>
  blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text.replaceAll(/[\u00a0\u202f]/g, " ")] : []));

const three: FundingRequest = {
  currency: "EUR",
  development: {
    id: "d 1/é",
    title: "Carte",
    nature: "investment",
    cost: "100.00",
    useCases: [{ from: "a", summary: "voir la voirie" }],
  },
  parties: ["a", "b", "c"].map((id) => ({ id, name: `Ville ${id.toUpperCase()}`, identifier: `SIRET ${id}` })),
  modality: {
    kind: "co-financed",
    strategy: { kind: "allocation-key", key: ["a", "b", "c"].map((party) => ({ party, weight: "1" })) },
  },
};

const short: FundingRequest = {
  ...three,
  development: { id: "d-2", title: "Carte", cost: "18000.00" },
  modality: {
    kind: "co-financed",
    strategy: { kind: "voluntary-share", pledges: ["a", "b", "c"].map((party) => ({ party, amount: "5000.00" })) },
  },
};

const credited: FundingRequest = {
  ...three,
  modality: {
    kind: "co-financed",
    strategy: {
      kind: "unit-order",
      contributors: ["a", "b", "c"],
      count: 3,
      unit: "40.00",
      difference: { policy: "credit" },
    },
  },
};

const leaves = (then: "reshare" | "gap") =>
  ({ kind: "withdraw", party: "c", when: "before-commitment", then }) as const;

describe("report: the financial annex", () => {
  test("report: it has the five blocks in their order, then the signatures", () => {
    const letters = headings(annex(planFunding(three))).map((heading) => heading.slice(0, 2));
    expect(letters).toEqual(["A.", "B.", "C.", "D.", "E.", "Si"]);
  });

  test("report: the financing plan balances to the cent, with grants, the publisher, work in kind, a gap and a surplus", () => {
    const request: FundingRequest = {
      ...three,
      parties: [
        ...three.parties,
        { id: "region", name: "Région", role: "funder" },
        { id: "publisher", name: "L’éditeur", role: "publisher" },
      ],
      sources: [
        { kind: "subsidy", from: "region", rate: "30" },
        { kind: "publisher-share", from: "publisher", amount: "10.00" },
        { kind: "in-kind", from: "c", value: "15.00" },
      ],
    };
    const plan = captioned(annex(planFunding(request)), "Dépenses");
    expect(texts(plan, "rows")).toEqual([
      ["Carte (investissement)", "100,00 €", "Quote-part : Ville A", "20,00 €"],
      ["Apport en nature, valorisé : Ville C", "15,00 €", "Quote-part : Ville B", "20,00 €"],
      ["", "", "Quote-part : Ville C", "20,00 €"],
      ["", "", "Subvention : Région", "30,00 €"],
      ["", "", "Participation de l’éditeur : L’éditeur", "10,00 €"],
      ["", "", "Apport en nature, valorisé : Ville C", "15,00 €"],
    ]);
    expect(texts(plan, "totals")).toEqual([["Total", "115,00 €", "Total", "115,00 €"]]);
    const gap = captioned(annex(planFunding(short)), "Dépenses");
    expect(texts(gap, "rows").at(-1)?.slice(2)).toEqual(["Reste à financer", "3 000,00 €"]);
    const over = captioned(annex(planFunding(credited)), "Dépenses");
    expect(texts(over, "rows").map((row) => row.slice(0, 2))).toContainEqual(["Excédent à valoir", "20,00 €"]);
    expect(texts(over, "totals")).toEqual([["Total", "120,00 €", "Total", "120,00 €"]]);
  });

  test("report: the table of shares has every party, its basis, its cent, and the totals", () => {
    const report = annex(planFunding(three));
    expect(captioned(report, "Qui paie")?.columns.map(({ heading }) => heading)).toEqual([
      "Nᵒ",
      "Partie",
      "Identifiant",
      "Type et numéro officiel",
      "Poids",
      "%",
      "Quote-part HT",
      "Arrondi",
    ]);
    expect(texts(captioned(report, "Qui paie"), "rows")).toEqual([
      ["1", "Ville A", "a", "SIRET a", "1", "33,34 %", "33,34 €", "+1"],
      ["2", "Ville B", "b", "SIRET b", "1", "33,33 %", "33,33 €", ""],
      ["3", "Ville C", "c", "SIRET c", "1", "33,33 %", "33,33 €", ""],
    ]);
    expect(texts(captioned(report, "Qui paie"), "totals")).toEqual([
      ["", "Total des quotes-parts", "", "", "", "100,00 %", "100,00 €", ""],
      ["", "Coût HT", "", "", "", "", "100,00 €", ""],
    ]);
  });

  test("report: with a gap the percentages make 100 with it, and a bound or a role has its column", () => {
    const gap = captioned(annex(planFunding(short)), "Qui paie");
    expect(texts(gap, "totals").map((row) => row.filter((text) => text !== ""))).toEqual([
      ["Total des quotes-parts", "15 000,00 €"],
      ["Reste à financer", "16,66 %", "3 000,00 €"],
      ["Coût HT", "100,00 %", "18 000,00 €"],
    ]);
    const bounded = captioned(annex(planOf("02-key-with-bounds")), "Qui paie");
    expect(bounded?.columns.map(({ heading }) => heading)).toContain("Plancher ou plafond appliqué");
    const order = captioned(annex(planOf("09-complementary-order")), "Qui paie");
    expect(texts(order, "rows").map((row) => row[2])).toEqual(["chef de file", "membre associé"]);
  });

  test("report: equal shares whose percentages differ are explained", () => {
    expect(paragraphs(annex(planOf("18-instalments-with-vat"))).join(" ")).toContain("deux parts égales peuvent");
    expect(paragraphs(annex(planFunding(three))).join(" ")).not.toContain("deux parts égales peuvent");
  });

  test("report: invoices, the gap of VAT and the schedule add up, and the running total closes", () => {
    const report = annex(planOf("18-instalments-with-vat"));
    expect(texts(captioned(report, "Ce qui est facturé"), "totals")).toEqual([
      ["Total", "100 000,00 €", "100 000,00 €", "", "19 999,98 €", "119 999,98 €", "119 999,98 €"],
      ["Écart avec la TVA du total", "", "", "", "0,02 €", "", ""],
    ]);
    const schedule = texts(captioned(report, "Échéances, toutes"), "rows");
    expect(schedule.at(-1)?.slice(-2)).toEqual(["119 999,98 €", "0,00 €"]);
    const parties = captioned(report, "Ce qui est appelé");
    expect(parties?.columns.slice(0, 3).map(({ heading }) => heading)).toEqual([
      "Partie",
      "Acompte à la signature – HT",
      "Acompte à la signature – TTC",
    ]);
    expect(paragraphs(annex(planFunding(three)))).toContain(
      "Aucun échéancier n’est prévu : chaque quote-part est appelée en une fois.",
    );
  });

  test("report: many instalments stand in several tables, and every one of them once", () => {
    const schedule = ["A", "B", "C", "D", "E", "F"].map((label) => ({ label, rate: label === "F" ? "50" : "10" }));
    const report = annex(planFunding({ ...three, schedule }));
    const parts = tables(report).filter(({ caption }) => caption.startsWith("Ce qui est appelé"));
    expect(parts.map(({ columns }) => columns.slice(1).map(({ heading }) => heading))).toEqual([
      ["A", "B", "C", "D", "E"],
      ["F"],
    ]);
  });

  test("report: a rate of 0 says why, and a credit from an earlier plan what became of it", () => {
    const untaxed = {
      ...three,
      parties: three.parties.map((party) => ({ ...party, vatRate: "0", vatReason: "Guyane" })),
    };
    expect(paragraphs(annex(planFunding(untaxed))).join(" ")).toContain("Ville A, Guyane ; Ville B, Guyane");
    const credited = annex(planOf("39-credit-carried-on"));
    expect(captioned(credited, "Crédits HT de")?.rows.length).toBeGreaterThan(0);
  });

  test("report: a rotation shows its ledger, and all its members sign", () => {
    const report = annex(planOf("11-round-robin"));
    expect(texts(captioned(report, "Ce que chaque membre"), "rows")[0]).toEqual([
      "Ville de Nancy",
      "14 000,00 €",
      "12 000,00 €",
      "2 000,00 €",
    ]);
    const signatures = report.blocks.find(({ kind }) => kind === "signatures");
    expect(signatures?.kind === "signatures" && signatures.signatories.map(({ name }) => name).sort()).toEqual([
      "Ville de Metz",
      "Ville de Nancy",
      "Ville de Toul",
    ]);
  });

  test("report: nobody signs a plan that nobody pays", () => {
    const pledges = [{ party: "a", amount: "1.00" }];
    const strategy = { kind: "voluntary-share", pledges, onShortfall: { policy: "cancel" } } as const;
    const report = annex(planFunding({ ...three, modality: { kind: "co-financed", strategy } }));
    expect(report.subtitle).toContain("sans suite");
    expect(report.blocks.filter(({ kind }) => kind === "signatures")).toEqual([]);
  });

  test("report: the use cases, the day, and the plan as data are there", () => {
    const plan = planFunding(three);
    const report = annex(plan, { date: "2027-03-01" });
    expect(paragraphs(report)).toContain("Document établi le 1er mars 2027.");
    expect(report.blocks).toContainEqual({ kind: "list", items: ["Ville A\u00a0: voir la voirie"] });
    const data = report.blocks.find(({ kind }) => kind === "attachment");
    expect(data).toMatchObject({ name: "d-1-.plan.json" });
    expect(data?.kind === "attachment" && JSON.parse(data.json)).toEqual(plan);
    expect(data?.kind === "attachment" && JSON.parse(data.documentJson)).toEqual({
      format: "quotepart/document@1",
      kind: "annex",
      options: { locale: "fr", date: "2027-03-01" },
    });
  });

  test("report: fractions of a few parties are listed, those of many left to the data", () => {
    const carriedIn = (report: Report): string =>
      texts(captioned(report, "Ce qui permet"), "rows").find(([name]) => name === "Reports d’arrondi")?.[1] ?? "";
    expect(carriedIn(annex(planFunding(three)))).toContain("Ville A -2/3 ; Ville B 1/3 ; Ville C 1/3.");
    expect(carriedIn(annex(planOf("01-montpellier")))).toContain("dans les données");
  });

  test.each([
    ["bearer", { rule: "bearer", party: "b" }, "Ville B supporte l’écart d’arrondi"],
    ["priority", { rule: "largest-remainder", priority: ["c", "a"] }, "d’abord Ville C, Ville A, puis l’ordre"],
  ] as const)("report: the rounding rule is written out (%s)", (_, rounding, sentence) => {
    const rows = texts(captioned(annex(planFunding({ ...three, rounding })), "Ce qui permet"), "rows");
    expect(rows.find(([name]) => name === "Règle d’arrondi")?.[1]).toContain(sentence);
  });

  test("report: legal checks of the day stand in block D, and a check about one party names it", () => {
    const legal = { date: "2026-06-01", facts: { fctvaEligible: ["epinal"] } };
    const report = annex(planOf("17-subsidy-first"), { date: "2026-06-01", legal });
    const rows = texts(captioned(report, "Règles de droit en vigueur le 1er juin 2026"), "rows");
    expect(rows.map(([rule]) => rule)).toContain("Estimation du FCTVA – Ville d’Épinal");
    expect(rows.map((row) => row[4])).toContain("non vérifiable");
    expect(paragraphs(report).at(-1)).toBeDefined();
  });

  test("report: it is frozen all the way down, and made twice it is the same", () => {
    const report = annex(planFunding(three));
    expect(Object.isFrozen(report.blocks) && report.blocks.every((block: Block) => Object.isFrozen(block))).toBe(true);
    expect(JSON.stringify(annex(planFunding(three)))).toBe(JSON.stringify(report));
  });
});

describe("report: what a plan does not do is not said of it", () => {
  const own: FundingRequest = {
    ...three,
    schedule: [
      { label: "Acompte", rate: "30" },
      { label: "Solde", rate: "70" },
    ],
    modality: { kind: "own-funds", publisher: "a" },
  };

  test("report: where nobody is invoiced, nothing is called for and nothing was rounded", () => {
    for (const request of [own, { ...own, schedule: undefined }]) {
      const report = annex(planFunding(request));
      expect(paragraphs(report)).toContain("Aucune facture n’est à établir pour ce plan.");
      expect(captioned(report, "Échéances, toutes")).toBeUndefined();
      const rows = texts(captioned(report, "Ce qui permet"), "rows");
      expect(rows).toContainEqual(["Règle d’arrondi", "Aucun arrondi n’a été nécessaire."]);
    }
  });

  test("report: equal orders name their own rule, and a credit note rounds absolute values", () => {
    const rounding = (request: FundingRequest): string =>
      texts(captioned(annex(planFunding(request)), "Ce qui permet"), "rows").find(
        ([name]) => name === "Règle d’arrondi",
      )?.[1] ?? "";
    expect(rounding(example("10-unit-orders"))).toContain("Toutes les commandes sont du même montant");
    const credit = { ...three, development: { ...three.development, cost: "-100.00" } };
    expect(rounding(credit)).toContain("en valeur absolue");
    expect(rounding(three)).not.toContain("en valeur absolue");
  });

  test("report: several tables of instalments have each a caption of its own", () => {
    const schedule = ["A", "B", "C", "D", "E", "F"].map((label) => ({ label, rate: label === "F" ? "50" : "10" }));
    const captions = tables(annex(planFunding({ ...three, schedule }))).map(({ caption }) => caption);
    expect(captions).toContain("Ce qui est appelé auprès de chacun, échéances 1 à 5");
    expect(captions).toContain("Ce qui est appelé auprès de chacun, échéance 6");
    expect(new Set(captions).size).toBe(captions.length);
  });

  test("report: a name of which nothing can be printed gives way to its id", () => {
    const parties = three.parties.map((party) => (party.id === "b" ? { ...party, name: "\u200b\u202e" } : party));
    const report = annex(planFunding({ ...three, parties }));
    expect(texts(captioned(report, "Qui paie"), "rows").map(([, name]) => name)).toEqual(["Ville A", "b", "Ville C"]);
    expect(report.warnings).toEqual([{ code: "text.control-removed", path: ["parties", 1, "name"], count: 2 }]);
  });

  test("report: with a credit the table goes from the share to the net cost, column by column", () => {
    const report = annex(planOf("39-credit-carried-on"));
    const table = captioned(report, "Ce qui est facturé");
    expect(table?.columns.map(({ heading }) => heading)).toEqual([
      "Partie",
      "Quote-part HT",
      "Crédit imputé",
      "Facturé HT",
      "Taux",
      "TVA",
      "TTC",
      "Reste à charge",
    ]);
    expect(texts(table, "rows")[0]).toEqual([
      "Ville de Nancy",
      "900,00 €",
      "166,67 €",
      "733,33 €",
      "20,00 %",
      "146,67 €",
      "880,00 €",
      "1 046,67 €",
    ]);
    expect(texts(table, "totals")[0]?.at(-1)).toBe("1 146,67 €");
  });
});

describe("report: the same in English, and where little is given", () => {
  test("report: a credit note, a hidden character, a currency without cents and single instalments, in English", () => {
    const request: FundingRequest = {
      ...three,
      currency: "XPF",
      development: { id: "d", title: "Map", cost: "-100" },
      parties: three.parties.map((party, at) => ({
        ...party,
        name: at === 0 ? "A\u200b" : at === 1 ? "B\u200b\u200b" : party.name,
        vatRate: "20",
      })),
      schedule: [1, 2, 3, 4].map((part) => ({ label: `Part ${part}`, rate: "25" })),
    };
    const report = annex(planFunding(request), { locale: "en" });
    const said = paragraphs(report).join(" ");
    expect(said).toContain("The credit notes also bear");
    const items = report.blocks.flatMap((block) => (block.kind === "list" ? block.items : []));
    expect(items).toContain(
      "One invisible character was removed from a text of the request (parties › 0 › name); no amount depends on it.",
    );
    expect(items).toContain(
      "2 invisible characters were removed from a text of the request (parties › 1 › name); no amount depends on them.",
    );
    expect(tables(report).map(({ caption }) => caption)).toContain("What each party is asked for, instalment 4");
    expect(texts(captioned(report, "What lets anybody"), "rows")).toContainEqual(["Currency", "XPF, without decimals"]);
    const dinar = annex(planFunding({ ...three, currency: "TND" }), { locale: "en" });
    expect(texts(captioned(dinar, "What lets anybody"), "rows")).toContainEqual(["Currency", "TND, 3 decimals"]);
  });

  test("report: invoices issued without VAT have no column for it, and where none was issued there is no table", () => {
    const schedule = [
      { label: "Acompte", rate: "30" },
      { label: "Solde", rate: "70" },
    ];
    const issued = ["a", "b", "c"].map((party) => ({ party, instalment: "Acompte", net: "10.00" }));
    const report = amendmentAnnex({ ...three, schedule, issued }, { kind: "change-cost", cost: "15.00" });
    expect(texts(captioned(report, "Factures émises"), "rows")[0]).toEqual(["Ville A", "Acompte", "10,00 €"]);
    const joining = { ...change, party: { id: "d", name: "Ville D" }, basis: "from-start", refund: "pot" } as const;
    const pot = amendmentAnnex({ ...three, schedule }, joining);
    expect(paragraphs(pot).join(" ")).toContain("n’établit pas de nouvel échéancier");
    expect(captioned(pot, "Factures émises")).toBeUndefined();
  });

  const change = { kind: "join" as const, terms: { weight: "1" } };
});

describe("report: what cannot be written is refused", () => {
  const codes = (outcome: ReturnType<typeof tryAnnex>): readonly string[] =>
    outcome.ok ? [] : outcome.issues.map(({ code, path }) => `${code} ${path.join("/")}`);

  test("report: a plan in which one digit was changed is not written", () => {
    const plan = JSON.parse(JSON.stringify(planFunding(three)));
    plan.shares[0].amount = "33.35";
    expect(codes(tryAnnex(plan))).toEqual(["plan.differs plan/shares/0/amount"]);
    expect(() => annex(plan)).toThrow("33.35");
  });

  test("report: every wrong option is said at once, beside what is wrong with the plan", () => {
    const options = { locale: "nl", date: "1er mars", colour: "red" };
    expect(codes(tryAnnex({}, options))).toEqual([
      "plan.format plan/format",
      "field.unknown options/colour",
      "field.choice options/locale",
      "date.invalid options/date",
    ]);
    for (const [given, code] of [
      [7, "field.type options"],
      [[], "field.type options"],
      [{ legal: 3 }, "field.type options/legal"],
      [{ legal: { date: "never" } }, "date.invalid options/legal/date"],
      [
        Object.defineProperty({}, "locale", {
          enumerable: true,
          get: () => {
            throw new Error("no");
          },
        }),
        "request.unreadable options",
      ],
    ] as const) {
      expect(codes(tryAnnex(planFunding(three), given))).toEqual([code]);
    }
  });
});

describe("report: the amendment", () => {
  const change = JSON.parse(readFileSync(join(folder, "22-late-joiner", "change.json"), "utf8"));

  test("report: it shows before, after and the difference, who refunds whom, and the annex as it stands", () => {
    const report = amendmentAnnex(example("22-late-joiner"), change);
    expect(report.title).toBe("Avenant à l’annexe financière");
    expect(texts(captioned(report, "Montants HT avant"), "rows").at(-1)).toEqual([
      "Ville de Verdun",
      "0,00 €",
      "5 000,00 €",
      "+5 000,00 €",
    ]);
    expect(texts(captioned(report, "Virements"), "rows")).toHaveLength(5);
    expect(headings(report).slice(0, 3)).toEqual(["Ce qui change", "A. Plan de financement", "B. Quotes-parts"]);
  });

  test("report: who leaves signs the amendment too", () => {
    const report = amendmentAnnex(three, leaves("reshare"));
    const signatures = report.blocks.find(({ kind }) => kind === "signatures");
    expect(signatures?.kind === "signatures" && signatures.signatories.map(({ name }) => name)).toEqual([
      "Ville A",
      "Ville B",
      "Ville C",
    ]);
  });

  test.each([
    ["a pot", { ...change, refund: "pot" }, "Crédits à valoir sur le prochain développement"],
    ["nothing", { kind: "change-cost", cost: "30000.00" }, "Personne ne paie plus ni moins."],
    ["new amounts", { kind: "change-cost", cost: "31000.00" }, "Les montants de la colonne « Après » remplacent"],
  ] as const)("report: how the differences are settled is said (%s)", (_, given, sentence) => {
    const report = amendmentAnnex(example("22-late-joiner"), given);
    const said = [...paragraphs(report), ...tables(report).map(({ caption }) => caption)];
    expect(said.some((text) => text.startsWith(sentence))).toBe(true);
  });

  test("report: with instalments the open ones take the difference, and a gap has its row", () => {
    const schedule = [
      { label: "Acompte", rate: "30" },
      { label: "Solde", rate: "70" },
    ];
    const report = amendmentAnnex({ ...three, schedule }, { kind: "change-cost", cost: "110.00" });
    expect(paragraphs(report)).toContain(
      "Les échéances encore ouvertes prennent l’écart ; les factures émises restent.",
    );
    const gap = texts(captioned(amendmentAnnex(three, leaves("gap")), "Montants HT avant"), "totals").map(
      ([name]) => name,
    );
    expect(gap).toEqual(["Total des quotes-parts", "Reste à financer", "Coût HT"]);
  });

  test("report: after invoices that no instalment can make up for, they are listed, and nothing is called for at once", () => {
    const request: FundingRequest = {
      ...three,
      parties: three.parties.map((party) => ({ ...party, vatRate: "20" })),
      schedule: [
        { label: "Acompte", rate: "30" },
        { label: "Solde", rate: "70" },
      ],
      issued: ["a", "b", "c"].map((party) => ({ party, instalment: "Acompte", net: "10.00", vat: "2.00" })),
    };
    const report = amendmentAnnex(request, { kind: "change-cost", cost: "15.00" });
    expect(paragraphs(report).join(" ")).toContain("les factures déjà émises demeurent");
    expect(paragraphs(report).join(" ")).not.toContain("appelée en une fois");
    expect(paragraphs(report).join(" ")).not.toContain("Les factures portent en outre");
    expect(texts(captioned(report, "Factures émises"), "rows")[0]).toEqual(["Ville A", "Acompte", "10,00 €", "2,00 €"]);
  });

  test("report: amounts that an amendment settles are not said to be pledged, and a pot is no refund", () => {
    const joining = { ...change, basis: "residual", elapsedMonths: 24, lifetimeMonths: 60, refund: "pot" };
    const report = amendmentAnnex(example("22-late-joiner"), joining);
    expect(JSON.stringify(report.blocks.filter(({ kind }) => kind !== "attachment"))).not.toMatch(/romesse|à reverser/);
    expect(paragraphs(report).join(" ")).toContain("mis en crédit");
    const rows = texts(captioned(report, "Ce qui permet"), "rows");
    expect(rows).toContainEqual(["Modalité", "Montants arrêtés par l’avenant"]);
  });

  test("report: whoever loses its place signs in the quality that it had", () => {
    const request: FundingRequest = {
      ...three,
      parties: [...three.parties, { id: "region", name: "Région", role: "funder" }],
      sources: [{ kind: "subsidy", from: "region", rate: "30" }],
    };
    const signatures = amendmentAnnex(request, { kind: "lose-source", from: "region" }).blocks.find(
      ({ kind }) => kind === "signatures",
    );
    expect(signatures?.kind === "signatures" && signatures.signatories.at(-1)).toEqual({
      name: "Région",
      role: "financeur",
    });
  });

  test("report: issues of request, change and options are said at their places", () => {
    const outcome = tryAmendmentAnnex({}, {}, { locale: "nl" });
    const paths = outcome.ok ? [] : outcome.issues.map(({ path }) => path[0]);
    expect(paths).toContain("request");
    expect(paths).toContain("options");
    expect(() => amendmentAnnex(three, { kind: "change-cost", cost: "1,00" })).toThrow("change › cost");
  });
});
