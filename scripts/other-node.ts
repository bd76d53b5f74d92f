import { resolve } from 'node:path';
import { installNode } from './conformance-tools.ts';

/** Prints the path of the Node that GitHub runs actions under, installed into `.conformance/` if need be. */
const path = await installNode(resolve(import.meta.dirname, '..'));
process.stdout.write(`${path}\n`);
