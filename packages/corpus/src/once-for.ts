/** The same function, whose work is done once for each of its keys, however many ask; a key that is gone takes its answer with it. */
export function onceFor<K extends object, V>(work: (key: K) => V): (key: K) => V {
  const answers = new WeakMap<K, { readonly answer: V }>();
  return (key) => {
    const known = answers.get(key) ?? { answer: work(key) };
    answers.set(key, known);
    return known.answer;
  };
}

/** The same of what is asked of words within one thing, such as a phrase of a record: done once for each of those words. */
export function onceWithin<K extends object, W, V>(work: (words: W, key: K) => V): (words: W, key: K) => V {
  const within = onceFor((_: K) => new Map<W, { readonly answer: V }>());
  return (words, key) => {
    const answers = within(key);
    const known = answers.get(words) ?? { answer: work(words, key) };
    answers.set(words, known);
    return known.answer;
  };
}
