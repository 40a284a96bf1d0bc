import { elementAt } from "../../errors/element-at.js";
import { minorUnits } from "../../money/minor-units.js";
import type { FundingPlan } from "../../plan/funding-plan.js";
import { define, texts } from "./define.js";
import { cellOf, type Given, rowsOf } from "./given.js";
import { checkOneSign, invoicedPlan } from "./invoiced.js";
import { alignedColumn, type Lines, readSomeLines } from "./lines.js";
import { type Member, membersOf } from "./members.js";
import { currency, nets, vatRates } from "./parameters.js";
import { cellAmount } from "./planned.js";
import { amountOf, type Currency, currencyOf, vatRateOf } from "./values.js";

/*
 * The VAT of invoices, each rounded half-up (EN 16931, BR-CO-17), and what that makes beside the VAT of the sums.
 */

const parameters = { nets, rates: vatRates, currency };

type VatGiven = Readonly<Record<keyof typeof parameters, Given>>;

/** The VAT of each invoice. */
export const vat = define({
  id: "VAT",
  names: texts("TVA", "VAT"),
  descriptions: texts(
    "Dit la TVA de chaque facture, arrondie au centime le plus proche sur chacune.",
    "Says the VAT of each invoice, rounded to the nearest cent on each.",
  ),
  parameters,
  gives: "range",
  compute(given) {
    const invoices = invoicesOf(given);
    // Invoices and credit notes are each planned apart: no invoice looks at another.
    const written = new Map(
      [1n, -1n]
        .flatMap((sign) => {
          const some = pick(invoices, (amount) => amount * sign > 0n);
          return some.members.length === 0 ? [] : (planOf(some, given).vat?.lines ?? []);
        })
        .map((line) => [line.party, line.vat]),
    );
    return alignedColumn(
      invoices.lines,
      invoices.members.map(({ id }) => cellAmount(written.get(id) ?? "0", given.nets)),
    );
  },
});

/** What rounding each invoice makes beside the VAT of the sums. */
export const vatGap = define({
  id: "VAT_GAP",
  names: texts("TVA_ECART", "VAT_GAP"),
  descriptions: texts(
    "Dit l’écart d’arrondi de TVA : la TVA du total de chaque taux, moins la somme des TVA de chaque facture.",
    "Says the gap that rounding makes: the VAT of the total at each rate, less the sum of the VAT of every invoice.",
  ),
  parameters,
  gives: "number",
  compute(given) {
    const invoices = invoicesOf(given);
    checkOneSign(invoices.amounts, given.nets);
    return cellAmount(planOf(invoices, given).vat?.vatGap ?? "0", given.nets);
  },
});

interface Invoices {
  readonly currency: Currency;
  readonly lines: Lines;
  readonly members: readonly Member[];
  readonly amounts: readonly bigint[];
  readonly rates: readonly string[];
}

function invoicesOf(given: VatGiven): Invoices {
  const money = currencyOf(given.currency);
  const isOneRate = rowsOf(given.rates).flat().length <= 1;
  const lines = readSomeLines(given.nets, isOneRate ? [] : [given.rates]);
  const oneRate = isOneRate ? (vatRateOf(cellOf(given.rates), given.rates) ?? "0") : undefined;
  return {
    currency: money,
    lines,
    members: membersOf(lines.lines, 2, given.nets),
    amounts: lines.lines.map(({ at, cells: [net] }) => (net && amountOf(net, given.nets, money, at)) ?? minorUnits(0n)),
    rates: lines.lines.map((_, row) => oneRate ?? rateAt(lines, row, given.rates)),
  };
}

function rateAt({ lines }: Lines, row: number, given: Given): string {
  const { at, cells } = elementAt(lines, row);
  const cell = cells[1];
  return (cell && vatRateOf(cell, given, at)) ?? "0";
}

function pick(
  { currency: money, lines, members, amounts, rates }: Invoices,
  keep: (amount: bigint) => boolean,
): Invoices {
  const kept = amounts.flatMap((amount, at) => (keep(amount) ? [at] : []));
  const some = <Value>(values: readonly Value[]): readonly Value[] => kept.map((at) => elementAt(values, at));
  return {
    currency: money,
    lines: { ...lines, lines: some(lines.lines) },
    members: some(members),
    amounts: some(amounts),
    rates: some(rates),
  };
}

const planOf = ({ currency: money, lines, members, amounts, rates }: Invoices, given: VatGiven): FundingPlan =>
  invoicedPlan({
    currency: money,
    members,
    amounts,
    rates,
    lines: lines.lines,
    fields: { vatRate: given.rates },
    main: given.nets,
  });
