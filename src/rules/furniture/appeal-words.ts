/** How pages ask the reader to do something: share, sign up, follow; in many languages. */
import { wordList } from "../word-list.ts";

/** Folded beginnings of blocks that ask the reader to do something with the page. */
export const appealOpeners = wordList(
  "share this, share this article, share this story, share on, share on facebook, share on twitter, share on x, share via, email this, print this, copy link, click here to, tap here to, sign up for, sign up to, sign up now, subscribe to our, subscribe now, subscribe to, join our newsletter, get our newsletter, our newsletter, newsletter sign up, follow us on, follow us, like us on, find us on, download our app, leave a comment, post a comment, view comments, show comments, advertisement, story continues below, article continues below, continue reading, continue reading below, support our journalism, already a subscriber, log in to, this article was originally published, all rights reserved, skip to",
  "artikel teilen, teilen auf, jetzt abonnieren, newsletter abonnieren, abonnieren sie, melden sie sich, folgen sie uns, kommentar schreiben, kommentare anzeigen, anzeige, werbung, zur startseite, alle rechte vorbehalten, jetzt teilen",
  "partager, partager cet article, partager sur, abonnez vous, inscrivez vous, suivez nous, newsletter, publicité, commenter, tous droits réservés",
  "compartir, compartir en, suscríbete, suscríbase, síguenos, regístrate, publicidad, comentarios, compartilhar, compartilhe, inscreva se, assine, siga nos, publicidade, todos los derechos reservados",
  "condividi, condividi su, iscriviti, iscriviti alla, seguici, pubblicità, deel dit artikel, delen op, schrijf je in, volg ons, advertentie, dela, dela på, följ oss, annons, del på, følg oss, annonse, jaa artikkeli, tilaa uutiskirje, mainos",
  "udostępnij, zapisz się, obserwuj nas, reklama, sdílet, sledujte nás, поделиться, подписаться, подписывайтесь, реклама, поширити, підписатися, κοινοποίηση, διαφήμιση, paylaş, abone ol, reklam",
  "شارك, اشترك, إعلان, שתפו, פרסומת, शेयर करें, विज्ञापन, chia sẻ, quảng cáo, bagikan, iklan, シェア, 広告, 分享, 订阅, 訂閱, 广告, 廣告, 공유, 구독, 광고",
);

/** Folded words that say what an appeal is for. */
export const appealed = wordList(
  "newsletter, newsletters, inbox, subscriber, subscribers, subscription, facebook, twitter, instagram, whatsapp, telegram, youtube, linkedin, tiktok, app, alerts, notifications",
  "postfach, abo, abonnement, kanal, boîte, lettre, infolettre, boletín, bandeja, correo, boletim, casella, nieuwsbrief, nyhetsbrev, nyhetsbrevet, uutiskirje, uutiskirjeen, newslettera, бюллетень, рассылку, bülten, bültenimize",
);
