import type { DeskProblem } from './desk.ts';

const runs = (count: number) => (count === 1 ? '1 genomgång' : `${count} genomgångar`);

/** What happened, what is safe and what to do, in words for the user. */
export function problemText(problem: DeskProblem): { readonly title: string; readonly text: string } {
  switch (problem.kind) {
    case 'corrupt': {
      const lost = problem.lost > 0 ? ` ${runs(problem.lost)} gick inte att läsa.` : '';
      const damaged =
        problem.damaged > 0 ? ` ${runs(problem.damaged)} hade punkter som inte gick att läsa.` : '';
      return {
        title: 'En del av det sparade var trasigt',
        text: `${runs(problem.kept)} är kvar.${lost}${damaged} En kopia av det trasiga ligger kvar på datorn tills du stänger rutan. Gå igenom dina checklistor.`,
      };
    }
    case 'future':
      return {
        title: 'Det sparade kommer från en nyare version',
        text: `Vi läste det vi förstod: ${runs(problem.kept)}. Originalet är undanlagt på datorn. Uppdatera tillägget.`,
      };
    case 'corrupt-favourites': {
      const kept =
        problem.kept > 0
          ? `${problem.kept} i Sparat är kvar, resten gick inte att läsa.`
          : 'Inget där gick att läsa.';
      return {
        title: 'Något i Sparat var trasigt',
        text: `${kept} En kopia av det trasiga ligger kvar på datorn tills du stänger rutan. Spara det du saknar igen.`,
      };
    }
    case 'corrupt-settings':
      return {
        title: 'Några inställningar gick inte att läsa',
        text: 'De är nu som från början. De andra gäller som förut. Se efter under Inställningar.',
      };
    case 'quota':
      return {
        title: 'Det gick inte att spara: lagringen är full',
        text: 'Det du bockat av finns kvar så länge panelen är öppen. Ta bort gamla genomgångar eller frigör plats på datorn, och bocka sedan i något igen.',
      };
    case 'unavailable':
      return {
        title: 'Webbläsaren låter inte tillägget spara',
        text: 'Allt går att läsa och söka i. Det du bockar av försvinner när panelen stängs. Kopiera det som text om du behöver det.',
      };
  }
}
