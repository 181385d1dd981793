/** What may befall a database, and how it is told. */
export interface Failure {
  /** Of the database's error. */
  code: RegExp;
  /** Of an error without a code. */
  message?: RegExp;
  as: string;
  what: string;
  remedy: string;
}
