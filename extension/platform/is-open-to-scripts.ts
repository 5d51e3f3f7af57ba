/** Whether a browser lets an extension into a page, told by its address alone; false for one whose address is not given. */
export function isOpenToScripts(address: string | undefined): boolean {
  if (address === undefined || !/^(?:https?|file):/.test(address)) return false;
  const { hostname, pathname } = new URL(address);
  const stores = ['chromewebstore.google.com', 'microsoftedge.microsoft.com', 'addons.mozilla.org'];
  return !stores.includes(hostname) && !/\.pdf$/i.test(pathname);
}
