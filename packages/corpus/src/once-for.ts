/** The same function, whose work is done once for each of its keys, however many ask; a key that is gone takes its answer with it. */
export function onceFor<K extends object, V>(work: (key: K) => V): (key: K) => V {
  const answers = new WeakMap<K, { readonly answer: V }>();
  return (key) => {
    const known = answers.get(key) ?? { answer: work(key) };
    answers.set(key, known);
    return known.answer;
  };
}
