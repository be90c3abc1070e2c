/** Invented names and words only: nobody is called Quillfeather or Marzipane. */
export const FIRST_NAMES = [
  'Ada',
  'Bruno',
  'Cleo',
  'Dario',
  'Elif',
  'Farid',
  'Greta',
  'Hugo',
  'Ines',
  'Jonas',
  'Kaia',
  'Lionel',
  'Mirela',
  'Nuno',
  'Oona',
  'Pavel',
  'Quentin',
  'Rosalba',
  'Sunniva',
  'Tarek',
  'Ulla',
  'Viggo',
  'Wanda',
  'Xenia',
  'Yusuf',
  'Zora',
] as const;

export const LAST_NAMES = [
  'Quillfeather',
  'Marzipane',
  'Brambleton',
  'Zwiebelmann',
  'Lampenfeld',
  'O’Pepperwick',
  'van Tulpendam',
  'Fernimble',
  'Castagnetti-Blu',
  'Nebelstein',
  'Papayaworth',
  'Oakenshoe',
  'Tintenfass',
  'Sardinelli',
  'Moonquist',
  'Rhabarberova',
] as const;

export const JOBS = [
  'Keeper of spreadsheets',
  'Paper aeroplane engineer',
  'Head of tea',
  'Lighthouse consultant',
  'Senior cloud counter',
  'Cartographer of small offices',
  'Director of quiet rooms',
  'Umbrella strategist',
  'Bridge tuner',
  'Compost analyst',
] as const;

export const COMPANIES = [
  'Teapot & Daughters',
  'Northmost Pencils',
  'Plumtree Freight',
  'Slow Comet Labs',
  'Harbour of Buttons',
  'Gravelly & Co',
] as const;

export const PLACES = [
  'Port Marmalade',
  'Lower Thimble',
  'Neu-Zwetschgen',
  'Saint-Biscuit',
  'Villa Cebolla',
  'Moss Bay',
] as const;

export const POST_TEXTS = [
  'Three things I learned from labelling four thousand jars: start early, drink water, and write the date on the lid.',
  'We tried a meeting without chairs. It took nine minutes. We will try one without a meeting next.',
  'Hiring is a two-way street. Yesterday the street asked me where I see myself in five years.',
  'Our paper aeroplane reached the far wall today. Small team, large corridor, proud of everyone.',
  'A customer asked for fewer features. It was the best workshop of the year.',
  'Unpopular opinion: the best dashboard is a window with a view of the warehouse.',
  'Ten years at the lighthouse. Thank you to every ship that did not need me.',
  'I said no to a project this week and my calendar sent me flowers.',
  'Looking for somebody who can tune a bridge. Not the card game, not the instrument: the one over the river.',
  'Our compost report is out. Page four is a recipe, page five is a resignation letter, both were accepted.',
  'If a process needs a diagram to explain the diagram, it is two processes in a coat.',
  'Today I mentored somebody who was born in the year of my first spreadsheet. The spreadsheet still runs.',
] as const;

export const COMMENT_TEXTS = [
  'This is so true for teapots as well.',
  'Which corridor was it?',
  'Congratulations to the whole warehouse!',
  'I would add: label the lid and the jar.',
  'Strong words, gently said.',
  'We measured the same last spring.',
] as const;

export const MESSAGE_TEXTS = [
  'Did the umbrellas arrive?',
  'Thank you for the kind words about the lighthouse.',
  'Shall we speak on Thursday?',
  'The bridge is in tune again.',
  'I sent the jar report.',
] as const;

export const QUICK_REPLIES = ['Sounds good', 'Thank you!', 'Let me check'] as const;
