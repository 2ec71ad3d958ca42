/** Knows the end of a sentence in many scripts. */

/** What ends a sentence, behind it quotes and brackets. */
const SENTENCE_END = /[.!?…。！？।؟۔][»”“"'’)\]」』]{0,2}$/;

/** Whether a text ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}
