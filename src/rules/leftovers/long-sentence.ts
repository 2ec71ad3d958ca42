/** Tells a caption that may be a sentence of the story's own: papers like to set those under pictures. */

/** Words from which a sentence may be one of the story's own. */
const SENTENCE_WORDS = 15;
const SENTENCE_END = /[.!?…。]["”»’]?$/;

/** Whether a line is a sentence of some length. */
export function isLongSentence(text: string): boolean {
  return SENTENCE_END.test(text) && text.split(" ", SENTENCE_WORDS).length === SENTENCE_WORDS;
}
