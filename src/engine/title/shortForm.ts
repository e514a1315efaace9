import { ORGANISATION_HEADS } from '../extract/entity/lexicon/heads.ts';
import type { Entity } from '../model.ts';

/** The form that the stories use most, unless it is a common word that names it only in context ("the Observatory"). */
export const shortForm = (entity: Entity): string => entity.forms.find((form) => !ORGANISATION_HEADS.has(form.toLowerCase())) ?? entity.name;
