import type { Grammar } from '../expression.ts';
import { indefinite } from './indefinite.ts';
import { numbered } from './numbered.ts';
import { bare, vague } from './vague.ts';

export const lengthGrammars: readonly Grammar[] = [numbered, vague, indefinite, bare];
