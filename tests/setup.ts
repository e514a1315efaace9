import { afterAll } from 'vitest';
import { removeFolders } from './corpus/folder.ts';

afterAll(removeFolders);
