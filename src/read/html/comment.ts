/** Tells the elements that hold one reader's comment. */

/** What nearly all names of comments share, in the languages that pages name things in; looked for first. */
const LIKELY = /om+ent/i;

/** `comment`, `comment-12`, `user-comment`, `comment__item`, `kommentar`, `commentaire`, `comentario`: one comment, not a list of them, its form or a part. */
const NAMED =
  /(?:^|\s)(?:(?:div|li|js|user|reader|post|single|wp|article)[-_]{1,2})?(?:[ck]omment(?:ar|aire)?|comentario)(?:[-_]{0,2}(?:\d+|item|entry|thread-item|card|node|row|single|post|wrapper))?(?=\s|$)/i;

/** Items of schema.org that are comments; an `Answer` is mostly the article's own, to a question that it asks. */
const ITEM_TYPE = /schema\.org\/(?:Comment|UserComments)\b/i;

/** Whether an element with these attributes is one comment. */
export function isComment(attributes: ReadonlyMap<string, string>): boolean {
  const type = attributes.get("itemtype");
  if (type !== undefined && ITEM_TYPE.test(type)) return true;
  return isNamed(attributes.get("class")) || isNamed(attributes.get("id"));
}

function isNamed(names: string | undefined): boolean {
  return names !== undefined && LIKELY.test(names) && NAMED.test(names);
}
