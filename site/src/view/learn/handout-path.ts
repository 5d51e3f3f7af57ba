const folders: Readonly<Record<string, string>> = {
  guide: 'guider',
  step: 'steg',
  checklist: 'checklistor',
  case: 'fall',
  participant: 'deltagare',
  page: 'oversikter',
};

/** Where the PDF of an entry (`step:se/yrkesprofil`) or a page (`page:vem-gor-vad`) is published. Nothing for kinds that are not handed out. */
export function handoutPath(ref: string): string | undefined {
  const [kind = '', id = ''] = ref.split(':');
  const folder = folders[kind];
  return folder === undefined ? undefined : `/pdf/${folder}/${id.replaceAll('/', '-')}.pdf`;
}
