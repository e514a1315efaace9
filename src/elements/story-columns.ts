import { StoryColumns } from './storyColumns.ts';

customElements.define('story-columns', StoryColumns);
