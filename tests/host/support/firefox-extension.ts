import { output } from '../../../.dev/paths.ts';
import { extensionId, type Firefox } from './firefox.ts';

/** Installs the built extension, or a packed file of it, and gives the address of its pages without a slash at the end. */
export async function installInFirefox(firefox: Firefox, packed?: string): Promise<string> {
  const parameters =
    packed === undefined ? { path: output.firefox, temporary: true } : { path: packed, temporary: false };
  await firefox.command('Addon:Install', parameters);
  return extensionAddress(firefox);
}

/** The address of the extension's pages; it differs between profiles. */
export const extensionAddress = (firefox: Firefox): Promise<string> =>
  firefox.inBrowser<string>(
    `return 'moz-extension://' + WebExtensionPolicy.getByID(args[0]).mozExtensionHostname`,
    [extensionId],
  );

/** Begins to write down every address that this Firefox asks for over the network, by any page, worker or part of itself. */
export const recordRequests = (firefox: Firefox): Promise<void> =>
  firefox.inBrowser(`
    window.hostRequests = [];
    window.hostObserver = {
      observe(subject) {
        const channel = subject.QueryInterface(Ci.nsIChannel);
        window.hostRequests.push(channel.URI.spec);
      },
    };
    Services.obs.addObserver(window.hostObserver, 'http-on-opening-request');
  `);

/** What has been asked for since `recordRequests`. */
export const recordedRequests = (firefox: Firefox): Promise<readonly string[]> =>
  firefox.inBrowser('return window.hostRequests');
