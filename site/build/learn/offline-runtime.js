// Runs first on every page of the offline copy. A browser does not fetch files beside a page that is itself a file, so each data file is
// a script that puts its content here, and `fetch` is answered from it.
(() => {
  const files = (window.metodlotsenFiles = {});
  const root = new URL('.', document.currentScript.src).href;
  const local = (url) => {
    const [path = ''] = /^[^?#]*/.exec(url);
    return root + path.slice(1) + (path.endsWith('/') ? 'index.html' : '') + url.slice(path.length);
  };
  /** The same data with every address from the site's root made an address among these files. */
  const localised = (value) => {
    if (typeof value === 'string')
      return value.replace(/(href=")(\/[^"]*)/g, (_, start, url) => start + local(url));
    if (Array.isArray(value)) return value.map(localised);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        key === 'url' && typeof inner === 'string' && inner.startsWith('/') ? local(inner) : localised(inner),
      ]),
    );
  };
  const load = (path) =>
    new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.src = `${root}${path.slice(1)}.js`;
      script.addEventListener('load', resolve);
      script.addEventListener('error', () => reject(new TypeError(`${path} finns inte`)));
      document.head.append(script);
    });
  window.fetch = async (address) => {
    const path =
      typeof address === 'string' ? address : address instanceof URL ? address.pathname : address.url;
    if (!(path in files)) await load(path);
    return new Response(JSON.stringify(localised(files[path])), {
      headers: { 'content-type': 'application/json' },
    });
  };
})();
