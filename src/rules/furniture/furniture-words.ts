/** What pages put between an article's paragraphs, in many languages: labels of advertisements, pointers to stories, buttons. */
import { wordList } from "../word-list.ts";

/** Folded lines that label an advertisement. */
export const advertisementLabels = wordList(
  "advertisement, advertisements, advertisement scroll to continue, advertisement scroll to continue reading, advertisement continue reading below, ad, ads, sponsored, sponsored content, promoted, promoted content, paid content",
  "anzeige, werbung, annonce, annons, annonse, reklam, reklama, реклама, advertentie, mainos, iklan, quảng cáo, oglas, hirdetés, publicité, publicidad, publicidade, pubblicità, διαφήμιση, إعلان, פרסומת, विज्ञापन, 広告, 广告, 廣告, 광고",
);

/** Folded words that may stand behind such a label: how to get past it, and what goes on below. */
export const labelNotes = wordList(
  "skip, close, hide, continue, continues, page, article, story, content, text, reading, scroll, to, below, after, this, embed, more, topic, report, ad, feedback, remove, ads, why",
  "überspringen, schließen, ausblenden, entfernen, weiter, weiterlesen, unten, nach, der, passer, fermer, masquer, la, suite, sous, omitir, saltar, cerrar, sigue, continúa, leyendo, debajo, fechar, pular, continua, após, abaixo, chiudi, salta, sotto, overslaan, sluiten, hoppa, över, stäng, lukk, luk, ohita, sulje, zamknij, pomiń, přeskočit, zavřít, закрыть, пропустить, kapat, geç",
);

/** Folded beginnings of lines that say where the article goes on. */
export const continuations = wordList(
  "story continues, story continues below, story continues after, article continues, article continues below, article continues after, text continues below, scroll to continue, scroll down to continue, continue reading below, keep reading below",
  "der artikel wird nach, weiter nach der werbung, weiter nach der anzeige, la suite après, après la publicité, después de la publicidad, continúa después de, continua após, continua após a publicidade, continua dopo la pubblicità, lees verder na",
);

/** Folded words before a mark, behind which the headline of another story stands. */
export const pointers = wordList(
  "also read, read also, read more, read next, read now, see also, related, related story, related article, watch, watch now, more on this story, don t miss, must read, recommended",
  "lesen sie auch, lesen sie mehr, lesen sie dazu, mehr zum thema, mehr dazu, auch interessant, à lire, à lire aussi, lire aussi, à voir aussi, voir aussi, sur le même sujet",
  "lee también, lea también, te puede interesar, le puede interesar, ver también, leia também, leia mais, veja também, saiba mais, leggi anche, vedi anche, lees ook, läs också, läs även, läs mer, les også, læs også, lue myös",
  "czytaj także, czytaj też, czytaj więcej, zobacz także, zobacz też, čtěte také, prečítajte si aj, pročitajte i, читайте также, читайте також, по теме, διαβάστε επίσης, δείτε επίσης, ilgili haber, اقرأ أيضا, اقرأ أيضاً, קרא גם, यह भी पढ़ें, ये भी पढ़ें, baca juga, xem thêm, đọc thêm, 関連記事, あわせて読みたい, 相关阅读, 延伸阅读, 相关新闻, 相關新聞, 관련기사, 관련 기사",
);

/** Folded headings that stand over other stories on most pages, and that an author may well choose for a part of an article. */
export const authorsHeadings = wordList(
  "latest, popular, trending, recommended, further reading, keep reading, news feed, next up, more from, most popular",
  "mehr, mehr dazu, aktuelles, empfehlungen, schlagzeilen, top themen, zum thema, anzeige, actualités, à découvrir, à lire, à voir",
  "más información, más en, relacionados, relacionadas, recomendadas, saiba mais, correlati, gerelateerd, relaterat, mer från",
  "polecane, najnowsze, powiązane, související, doporučujeme, súvisiace, povezano, главное, популярное, المزيد, สัมพันธ์, ランキング",
);

/** Folded lines that ask the reader to do something with the page, as its buttons do. */
export const buttons = wordList(
  "share this, share this article, share this story, share this post, share on facebook, share on twitter, share on x, share via email, email this, email this article, print this, print this article, copy link, leave a comment, post a comment, add a comment, view comments, show comments, subscribe now, sign up now, sign up for our newsletter, subscribe to our newsletter, join our newsletter, get our newsletter, newsletter sign up, follow us, like us on facebook, download our app, support our journalism, skip to, skip to content, skip to main content, click to share, all rights reserved",
  "teilen, artikel teilen, jetzt teilen, jetzt abonnieren, newsletter abonnieren, folgen sie uns, kommentar schreiben, kommentare anzeigen, zur startseite, alle rechte vorbehalten",
  "partager, partager cet article, partager sur facebook, abonnez vous, s abonner, suivez nous, commenter, tous droits réservés",
  "compartir, compartir en facebook, suscríbete, síguenos, todos los derechos reservados, compartilhar, compartilhe, inscreva se, siga nos, todos os direitos reservados",
  "condividi, condividi su facebook, iscriviti alla newsletter, seguici, deel dit artikel, schrijf je in, volg ons, dela artikeln, följ oss, del artikkelen, følg oss, jaa artikkeli, tilaa uutiskirje",
  "udostępnij, zapisz się, obserwuj nas, sdílet, sledujte nás, поделиться, подписаться, подписывайтесь, поширити, підписатися, κοινοποίηση, paylaş, abone ol",
  "شارك, اشترك, שתפו, शेयर करें, chia sẻ, bagikan, シェア, シェアする, 分享, 订阅, 訂閱, 공유하기, 구독하기",
);

/** Folded beginnings of what a paper tells its readers of itself, in a sentence; a 0 stands for any number. */
export const readerNotes = wordList(
  "thanks for reading, thank you for reading, thanks for subscribing, spotted an error, spotted a mistake, found an error, found a mistake, see an error, report an error, report a mistake, report a typo, you have 0 free, you have 0 articles, you have read 0, you ve read 0, you have reached your, you ve reached your, this is your last free, to continue reading, register to continue, subscribe to continue, sign in to continue, log in to continue, already a subscriber, do you have a story, got a story, have a story to share",
  "fehler gefunden, haben sie einen fehler, sie haben einen fehler, sie haben noch 0, um weiterzulesen, haben sie hinweise, danke fürs lesen",
  "vous avez trouvé une erreur, une erreur dans, signaler une erreur, il vous reste 0, pour continuer la lecture, la suite est réservée, cet article est réservé, merci de nous lire",
  "has encontrado un error, ha encontrado un error, encontró un error, te quedan 0, para seguir leyendo, para continuar leyendo, gracias por leer, encontrou algum erro, encontrou um erro, para continuar lendo, hai trovato un errore, per continuare a leggere, fout gezien, om verder te lezen",
);
