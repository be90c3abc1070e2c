import { careStories } from './stories-of-care';
import { researchStories } from './stories-of-research';
import { talkStories } from './stories-of-talk';
import type { AllStories } from './story';

export const ruleStories: AllStories = { ...researchStories, ...talkStories, ...careStories };
