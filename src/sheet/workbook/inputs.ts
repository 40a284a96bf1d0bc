import type { StyleName } from "./styles.js";

/** Where a value stands in a request. */
export type RequestPath = readonly (string | number)[];

/** What may be typed, as a request reads it. */
export type InputKind = "amount" | "exact" | "whole" | "text" | "mark";

/** A column of inputs beside the names of the annex. */
export interface InputColumn {
  /** The defined name of its cells. */
  readonly name: string;
  readonly heading: string;
  readonly kind: InputKind;
  /** The field of a row of the request that it holds. */
  readonly field: string;
  readonly style: StyleName;
  /** Decimal text for each row of the request; null: nothing, and nothing to type where `isOpen` says so. */
  readonly values: readonly (string | null)[];
  /** By how much what is typed is multiplied to be whole. */
  readonly scale: number;
  readonly isRequired: boolean;
  /** Whether what stands beside no name is left alone; it is found fault with unless said so. */
  readonly isLenient?: boolean;
  /** Whether a row has such an input at all; each has unless said otherwise. */
  readonly isOpen?: (row: number) => boolean;
  /** Where the value of a row that is of no list stands in the request, as the weight of a lead. */
  readonly standalone?: RequestPath;
}

/** A single input above the table, such as the number of orders. */
export interface Setting {
  readonly name: string;
  readonly label: string;
  readonly kind: InputKind;
  readonly path: RequestPath;
  readonly style: StyleName;
  readonly value: string | null;
  readonly scale: number;
}
