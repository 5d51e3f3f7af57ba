#!/usr/bin/env node
// Writes docs/falt.md, the author's reference of fields, from the descriptions in the schemas.
import { writeFileSync } from 'node:fs';
import { fieldManual } from './field-manual.ts';

writeFileSync(new URL('../../docs/falt.md', import.meta.url), fieldManual());
