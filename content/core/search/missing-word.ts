/** What a user can send to whoever looks after the knowledge, by means of their own. */
export interface MissingWordReport {
  readonly subject: string;
  readonly body: string;
}

/** Longest part of the query that is carried over. */
const MOST = 100;

/** A report that a word gave no hits, for the user to complete and send. Nothing is sent or kept by us. */
export function missingWordReport(query: string): MissingWordReport {
  const words = query.trim().slice(0, MOST);
  return {
    subject: `Metodlotsen: ordet ”${words}” saknas`,
    body: `Jag sökte på ”${words}” i Metodlotsen och fick inga träffar.\n\nDet jag ville veta: \n\nSå heter det hos oss: \n`,
  };
}

/** The report as the address of a new e-mail without a recipient: RFC 6068. */
export const missingWordMail = ({ subject, body }: MissingWordReport): string =>
  `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
