const parse = (day: string) => new Date(`${day}T00:00:00Z`);
const dayForm = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'long', timeZone: 'UTC' });
const monthForm = new Intl.DateTimeFormat('sv-SE', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** `2026-11-02` as "2 november 2026". */
export const longDay = (day: string): string => dayForm.format(parse(day));

/** `2027-05-20` as "maj 2027". */
export const monthOf = (day: string): string => monthForm.format(parse(day));
