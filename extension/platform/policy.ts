import { browser } from 'wxt/browser';
import { emptyPolicy, readPolicy, type Policy } from '../features/policy/policy.ts';

/** What the administrator has decided; nothing where there is no policy. */
export async function managedPolicy(): Promise<Policy> {
  try {
    return readPolicy(await browser.storage.managed.get(null));
  } catch (error) {
    // Firefox rejects when no policy file exists, which is the ordinary case.
    if (error instanceof Error) return emptyPolicy;
    throw error;
  }
}
