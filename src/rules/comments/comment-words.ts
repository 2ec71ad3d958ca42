/** Words of the parts of a page where readers write, as `foldText` leaves them. */
import { wordList } from "../word-list.ts";

/** Headings of the section, without their number. */
export const commentHeadings = wordList(
  "comments, comment, reader comments, readers comments, responses, replies, discussion, join the discussion, join the conversation",
  "kommentare, kommentar, leserkommentare, lesermeinungen, diskussion, commentaires, commentaire, réactions",
  "comentarios, comentario, comentários, comentário, commenti, commento, reacties, reactie, kommentarer, kommentit",
  "komentarze, komentarz, komentáře, komentáre, komentari, hozzászólások, comentarii, yorumlar, bình luận",
  "comments on, comment on, thoughts on, thought on, kommentare zu, gedanken zu, commentaires sur, comentarios en",
  "комментарии, коментарі, коментари, σχόλια, التعليقات, תגובות, टिप्पणियाँ, 评论, 評論, コメント, 댓글",
);

/** What a comment's links and buttons say. */
export const commentActions = wordList(
  "reply, reply to this, log in to reply, like, likes, unlike, dislike, share, report, report abuse, report comment, flag, permalink",
  "link, edit, delete, copy link, quote, follow, show more, read more, load more, helpful, recommend, upvote, downvote, vote, says, at, author, edited, expand full comment, pinned",
  "antworten, melden, teilen, gefällt mir, zitieren, bearbeiten, mehr anzeigen, empfehlen, kommentar melden",
  "répondre, signaler, partager, j aime, modifier, voir plus, responder, denunciar, reportar, compartir, me gusta, compartilhar, curtir",
  "rispondi, segnala, condividi, mi piace, beantwoorden, reageren, rapporteren, svara, svar, svar på, anmeld, rapporter, anmäl, del, vastaa",
  "odpowiedz, zgłoś, lubię to, udostępnij, odpovědět, nahlásit, odgovori, válasz, răspunde, yanıtla, trả lời",
  "ответить, пожаловаться, нравится, відповісти, отговори, απάντηση, رد, הגב, जवाब दें, 回复, 回覆, 举报, 返信, 답글",
);

/** What the button below a comment says that lets others answer it. */
export const replyWords = wordList(
  "reply, reply to this, log in to reply, reply quote, antworten, auf diesen kommentar antworten, répondre, responder, rispondi",
  "beantwoorden, reageren, svara, svar, svar på, vastaa, odpowiedz, odpovědět, odpovedať, odgovori, válasz, răspunde, yanıtla, trả lời",
  "ответить, відповісти, отговори, απάντηση, رد, הגב, जवाब दें, 回复, 回覆, 返信, 返信する, 답글",
);
