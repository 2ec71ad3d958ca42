/** Knows the end of a sentence in many scripts. */

/** What ends a sentence, behind it quotes and brackets. */
const SENTENCE_END = /[.!?…。！？।؟۔][»”“"'’)\]」』]{0,2}$/;

/** Whether a text ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}

/** What stands behind a story's last sentence: its agency, or agency and writers in brackets: `gone. EFE`, `gone. (dpa/jb)` */
const SIGNS = / ?(?:[([（][^()[\]（）]{2,24}[)\]）]|\p{Lu}{2,6})$/u;

/** Whether a text ends as a sentence does, or as a story's last one does: on signs in brackets. */
export function endsStory(text: string): boolean {
  return endsSentence(text) || endsSentence(text.replace(SIGNS, ""));
}
