/**
 * Words that are taken for others, told by the words beside them: real words, which no dictionary finds. A row is here only
 * if its neighbours leave no other reading, because a false note costs an editor more than a missed one.
 */
export interface ConfusedWord {
  /** The word as it stands. */
  readonly wrong: string;
  readonly right: string;
  /** The word before it is one of these; none: any. */
  readonly after?: string;
  /** The word behind it is one of these; none: any. One of the two is always there. */
  readonly before?: string;
  /** Why it cannot be what was meant. */
  readonly reason: string;
}

/** Rows of one language that come from one source. */
export interface ConfusedWords {
  readonly language: string;
  readonly source: string;
  readonly rows: readonly ConfusedWord[];
}

const modals =
  'can cannot could may might must shall should will would couldn’t shouldn’t wouldn’t can’t won’t';

export const confusedWords: readonly ConfusedWords[] = [
  {
    language: 'en',
    source: 'Seen in a received article: “could bee seen”.',
    rows: [{ wrong: 'bee', right: 'be', after: modals, reason: 'A verb follows, no insect.' }],
  },
  {
    language: 'en',
    source: 'Wikipedia, “Commonly misused English words”; the neighbours are ours.',
    rows: [
      {
        wrong: 'of',
        right: 'have',
        after: 'could should would might must couldn’t shouldn’t wouldn’t',
        before: 'been had done gone taken made seen known said got',
        reason: '“’ve” sounds like “of”.',
      },
      {
        wrong: 'then',
        right: 'than',
        after:
          'rather other fewer larger smaller older younger longer shorter higher lower faster slower bigger stronger weaker',
        before: 'the a an in any it he she they we i you that those 1 2 3 half ever expected',
        reason: 'A comparison, no time.',
      },
      {
        wrong: 'loose',
        right: 'lose',
        after: modals + ' to',
        before:
          'the a an his her their its my your our weight money control power patience interest hope everything',
        reason: 'A verb; “loose” is seldom one.',
      },
      { wrong: 'it’s', right: 'its', before: 'own', reason: 'No one writes “it is own”.' },
      { wrong: 'their', right: 'there', before: 'is are was were', reason: 'A verb follows, no noun.' },
      { wrong: 'there', right: 'their', before: 'own', reason: 'Only a possessive stands before “own”.' },
      { wrong: 'they’re', right: 'their', before: 'own', reason: 'Only a possessive stands before “own”.' },
      { wrong: 'your', right: 'you’re', before: 'welcome not', reason: 'No noun follows.' },
      { wrong: 'you’re', right: 'your', before: 'own', reason: 'Only a possessive stands before “own”.' },
      {
        wrong: 'who’s',
        right: 'whose',
        before: 'own name names father mother son daughter husband wife',
        reason: 'Only a possessive stands there.',
      },
      { wrong: 'its', right: 'it’s', before: 'been', reason: '“It has been”.' },
      {
        wrong: 'advise',
        right: 'advice',
        after: 'the his her their my our your legal medical good bad',
        before: 'of to is was and from on',
        reason: 'The noun has a c.',
      },
      { wrong: 'breath', right: 'breathe', after: modals, reason: 'The verb has an e.' },
      {
        wrong: 'quiet',
        right: 'quite',
        before: 'a an often',
        after: 'is was are were be been not for',
        reason: 'A degree; only an adverb stands before an article.',
      },
      {
        wrong: 'passed',
        right: 'past',
        after:
          'drove drives driving walked walks walking ran runs running flew flying sailed sailing marched marching',
        reason: 'A direction behind a verb.',
      },
      {
        wrong: 'weather',
        right: 'whether',
        before: 'or',
        after: 'know decide see ask asked knows',
        reason: 'A question, no rain.',
      },
      {
        wrong: 'adverse',
        right: 'averse',
        after: 'not risk',
        before: 'to',
        reason: 'A person is averse, a wind adverse.',
      },
      {
        wrong: 'lead',
        right: 'led',
        after: 'has have had was were been',
        before: 'by to a an the',
        reason: 'The participle of “lead”.',
      },
    ],
  },
  {
    language: 'en',
    source: 'Wikipedia, “Lists of common misspellings/Homophones”; the neighbours are ours.',
    rows: [
      {
        wrong: 'pubic',
        right: 'public',
        before:
          'library libraries school schools health opinion safety sector transport service services interest square office money housing relations affairs policy',
        reason: 'An l was left out.',
      },
      {
        wrong: 'untied',
        right: 'United',
        before: 'states nations kingdom arab',
        reason: 'Letters changed places.',
      },
      {
        wrong: 'trail',
        right: 'trial',
        after: 'stand stood standing',
        before: 'for on in over',
        reason: 'A court, no path.',
      },
      { wrong: 'marital', right: 'martial', before: 'law arts artist', reason: 'War, no marriage.' },
      { wrong: 'statue', right: 'statute', before: 'of limitations', reason: 'A law, no sculpture.' },
      {
        wrong: 'breech',
        right: 'breach',
        before: 'of',
        after: 'a the in security data clear',
        reason: 'A law or a wall is breached.',
      },
      { wrong: 'reign', right: 'rein', after: 'free', reason: 'A horse is given it.' },
      { wrong: 'wreck', right: 'wreak', before: 'havoc', reason: 'Havoc is wreaked.' },
      { wrong: 'wrecked', right: 'wreaked', before: 'havoc', reason: 'Havoc is wreaked.' },
      { wrong: 'wrecking', right: 'wreaking', before: 'havoc', reason: 'Havoc is wreaked.' },
      {
        wrong: 'shear',
        right: 'sheer',
        before: 'number numbers size scale volume force luck weight',
        reason: 'Nothing is cut.',
      },
      { wrong: 'bare', right: 'bear', before: 'in the witness', after: modals + ' to', reason: 'To carry.' },
      {
        wrong: 'diffuse',
        right: 'defuse',
        before: 'the a tensions tension',
        after: modals + ' to',
        reason: 'As a bomb.',
      },
      {
        wrong: 'coarse',
        right: 'course',
        after: 'of',
        before: 'not the it he she they we i',
        reason: '“Of course”.',
      },
      {
        wrong: 'lightening',
        right: 'lightning',
        before: 'strike strikes bolt bolts struck storm storms',
        reason: 'A flash; “lightening” makes lighter.',
      },
      {
        wrong: 'personal',
        right: 'personnel',
        after: 'military security medical emergency police army ground',
        before: 'were was are and who have had',
        reason: 'People, no adjective.',
      },
      {
        wrong: 'piece',
        right: 'peace',
        before: 'talks deal treaty agreement process accord negotiations',
        reason: 'No war.',
      },
      { wrong: 'peace', right: 'piece', before: 'of paper cake legislation', reason: 'A part.' },
      {
        wrong: 'president',
        right: 'precedent',
        after: 'a',
        before: 'setting future',
        reason: 'An earlier case.',
      },
      { wrong: 'waist', right: 'waste', before: 'of time money', reason: 'Something lost.' },
      {
        wrong: 'witch',
        right: 'which',
        after: 'in of for to by with from on at',
        before: 'the is are was were he she it they we',
        reason: 'A pronoun.',
      },
      {
        wrong: 'solider',
        right: 'soldier',
        after: 'a the one us army british american israeli russian',
        before: 'was who and had has is in at from with',
        reason: 'Letters changed places.',
      },
      {
        wrong: 'causalities',
        right: 'casualties',
        after: 'civilian no mass heavy any of the',
        reason: 'The killed and wounded.',
      },
      {
        wrong: 'form',
        right: 'from',
        after: 'away far came comes coming fled',
        reason: 'Letters changed places.',
      },
      { wrong: 'lest', right: 'least', after: 'at', reason: 'An a was left out.' },
      {
        wrong: 'brake',
        right: 'break',
        before: 'the law into',
        after: modals + ' to',
        reason: 'Nothing stops.',
      },
      { wrong: 'tot', right: 'to t', before: 'he', reason: 'The space stands one letter too late.' },
      { wrong: 'oft', right: 'of t', before: 'he', reason: 'The space stands one letter too late.' },
      { wrong: 'int', right: 'in t', before: 'he', reason: 'The space stands one letter too late.' },
      { wrong: 'ont', right: 'on t', before: 'he', reason: 'The space stands one letter too late.' },
    ],
  },
  {
    language: 'de',
    source: 'Duden, “Rechtschreibung: seid oder seit”.',
    rows: [
      {
        wrong: 'seid',
        right: 'seit',
        before:
          'Jahren Monaten Wochen Tagen gestern heute Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
        reason: 'Eine Zeit, kein Verb.',
      },
    ],
  },
  {
    language: 'es',
    source: 'Real Academia Española, «Ortografía»: «ha» y «a», «hecho» y «echo».',
    rows: [
      { wrong: 'a', right: 'ha', before: 'sido habido podido tenido dicho', reason: 'Es el verbo haber.' },
      { wrong: 'echo', right: 'hecho', after: 'ha han había habían hemos he', reason: 'Es el verbo hacer.' },
    ],
  },
];
