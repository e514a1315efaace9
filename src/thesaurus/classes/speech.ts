import type { NewsClass } from './index.ts';

/** Verbs by which one says something stand for one another: who said it and what was said make the fact. */
export const speech: readonly NewsClass[] = [
  [
    0.8,
    'say tell state announce declare add note remark comment mention explain report reveal disclose confirm indicate inform assert maintain claim observe explain express stress emphasise emphasize underline underscore insist reiterate argue contend affirm acknowledge admit concede recall write tweet post',
  ],
  [0.85, 'announce declare proclaim unveil announcement'],
  [0.85, 'say statement state remark comment'],
  [0.85, 'statement communique announcement declaration release'],
  [0.85, 'reveal disclose divulge make_public disclosure'],
  [0.8, 'confirm verify corroborate confirmation'],
  [0.8, 'deny reject refute dismiss denial rebut'],
  [0.8, 'accuse blame allege charge accusation allegation'],
  [0.8, 'allege claim allegation'],
  [0.8, 'criticise criticize condemn denounce slam blast criticism condemnation lambast decry'],
  [0.8, 'warn caution alert warning'],
  [0.8, 'promise pledge vow commit undertake swear commitment'],
  [0.8, 'demand call_for urge request ask appeal call'],
  [0.8, 'urge call appeal encourage exhort'],
  [0.8, 'ask question query enquire inquire'],
  [0.8, 'propose suggest recommend proposal suggestion recommendation'],
  [0.8, 'threaten threat warn'],
  [0.8, 'apologise apologize apology regret'],
  [0.8, 'thank gratitude'],
  [0.8, 'describe call characterise characterize'],
  [0.8, 'believe think consider feel view'],
  [0.75, 'reporter journalist correspondent'],
  [0.75, 'spokesman spokeswoman spokesperson'],
  [0.8, 'interview speak talk'],
  [0.8, 'quote cite'],
];
