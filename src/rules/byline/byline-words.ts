/** The words that open a byline, part its names and name its roles, in many languages. */
import { wordList } from "../word-list.ts";

/** Openers after which a name must follow. */
export const openers = wordList(
  "by, words, words by, words and pictures by, text and photos by, pictures and words by, interview, interview by, written by, story by, reported by, report by, posted by, published by, created by, author, authors, author of the article, article by, contributed by, reporting by, analysis by, opinion by, review by, written and edited by, from, words and photos by, words and photos, words and photography by, text and pictures by, story and photos by",
  "gastkommentar von, leitartikel von, essay von, porträt von, glosse von, rezension von, kritik von, protokoll von, berichtet, es berichtet, von unserem, von unserer, von, vom, ein artikel von, artikel von, text von, bericht von, eine kolumne von, kolumne von, ein kommentar von, kommentar von, interview von, ein interview von, eine analyse von, analyse von, aufgezeichnet von, autor, autorin, autoren, autor in, text, verfasst von, gastbeitrag von, ein gastbeitrag von, ein essay von, quelle, geschrieben von, veröffentlicht von, meinung von, reportage von, text und foto, text und fotos, text und bilder, text foto, text fotos",
  "de notre, par, écrit par, publié par, rédigé par, propos recueillis par, auteur, auteure, autrice, texte, article rédigé par, texte et photos, textes, textes et photos",
  "de nuestro, de nuestra, por, texto por, texto, escrito por, publicado por, autora, autores, entrevista de, reportaje de, redacción, texto y fotos, texto y fotografía, texto e fotos, reportagem de, textos",
  "di, scritto da, a cura di, autore, articolo di, dal nostro, dalla nostra, testo di, testo e foto di, testi e foto di",
  "van onze, door, geschreven door, tekst, tekst en foto s, tekst en foto",
  "av, tekst av, skrevet av, text av, skriven av, af, skrevet af, foto og tekst, journalist, tekst og foto, text och foto, text och bild, tekst og bilde",
  "teksti, kirjoittaja, toimittaja, teksti ja kuva, teksti ja kuvat",
  "opracował, opracowała, oprac, opracowanie, autorzy, napisał, napisała",
  "píše, autoři",
  "автор, авторы, текст, автор текста, автор статьи, автор статті, матеріал підготував, материал подготовил, автори",
  "συντάκτης, γράφει ο, γράφει η, του, της",
  "yazan, yazar, haber, haberi hazırlayan, editör",
  "بقلم, كتب, كتبت, تحرير, إعداد, الكاتب, نویسنده, مأت, מאת, יוצר",
  "लेखक, द्वारा, रिपोर्ट, লেখক, প্রতিবেদক",
  "โดย, ผู้เขียน, tác giả, oleh, penulis, laporan, reporter",
  "文, 作者, 記者, 记者, 文字, 撰文, 本报记者, 本報記者, 責編, 责编, 责任编辑, 責任編輯, 編輯, 编辑, 執筆, 著者, 筆者, 聞き手, 撰稿, 撰稿人, 采写, 采访, 採訪, 取材, 構成",
  "기자, 글, 글쓴이",
  "toimetaja, skrifar, höfundur, texti, autorius, autorė, parengė, autors, szerző, írta, autorul, scris de",
  "nguwe, ngu, deur, skryf",
);

/** Words between two names of one byline. */
export const joiners = wordList(
  "and, und, et, y, e, ed, en, og, och, ja, i, a, и, та, і, και, ve, dan, và, و, with, mit, avec, con, com, sowie, as told to",
);

/** Words that tell what somebody does; where one stands, the words are no name. */
export const roles = wordList(
  "reporter, correspondent, editor, writer, journalist, columnist, contributor, producer, author, staff, freelance, senior, chief, deputy, political, sports, business, science, technology, environment, health, education, associate, assistant, managing, executive, analyst, professor, director, meteorologist, critic, photographer, news, team, desk, writers, editors, reporters, contributors, contributing, correspondents, fellow, researcher, lead, digital, global, foreign, national, audience, live, print, web, travel, showbiz, lifestyle, sport, football, features, entertainment, tech, climate, consumer, property, motoring, economics, finance, transport, defence, defense, diplomatic, investigations, trainee, junior",
  "officer, expert, specialist, analyst, founder, co founder, cofounder, ceo, cto, president, professor, consultant, engineer, developer, strategist, blogger, attorney, lawyer, marketer, manager, director, desk, newsroom",
  "redakteur, redakteurin, redakteuren, korrespondenten, mitarbeitern, reportern, berichterstatter, redaktion, redaktorin, redaktor, korrespondent, korrespondentin, reporterin, autor, autorin, volontär, volontärin, leiter, leiterin, ressortleiter, ressortleiterin, chefredakteur, chefredakteurin, journalistin, kolumnist, kolumnistin, freier, freie, mitarbeiter, mitarbeiterin, chefreporter, chefreporterin, wirtschaft, politik, inland, ausland",
  "journaliste, correspondant, correspondante, rédacteur, rédactrice, grand, envoyé, spécial, envoyée, spéciale",
  "periodista, redactor, redactora, corresponsal, enviado, enviada, especial, editora, jefe, jefa, repórter, jornalista",
  "giornalista, inviato, corrispondente, caporedattore, redattore, redazione",
  "verslaggever, correspondente, journalister, korrespondents, toimittaja, dziennikarz, dziennikarka, reportér, novinář, корреспондент, журналист, редактор, редакция",
  "muhabir, editör, editörü, phóng, viên, wartawan",
);

/** Family names that stand before the given one, where hardly any others are borne. */
export const familiesFirst = wordList(
  "nguyễn, trần, lê, phạm, hoàng, huỳnh, phan, vũ, võ, đặng, bùi, đỗ, hồ, ngô, dương, lý, đinh, mai, trịnh, đào",
);

/** Accounts of a site's system, folded: no names at all. */
export const accounts = wordList(
  "admin, administrator, author, editor, guest, root, unknown, user, super user, webmaster, wordpress",
);

/** Words of papers, stations and houses: beside somebody's name, what has one of them tells where that person works. */
export const organisations = wordList(
  "post, times, herald, tribune, gazette, guardian, chronicle, observer, courier, mail, journal, magazine, media, press, news, agency, network, radio, tv, television, channel, institute, university, college, group, foundation, association, services, service, online, daily, weekly, bbc, cnn, nbc, abc, cbs, npr, getty",
  "zeitung, tagblatt, nachrichten, anzeiger, kurier, rundschau, zdf, ard, wdr, ndr, mdr, swr, rbb, srf, orf, verlag, stiftung, universität",
  "journal, presse, université, agence, agencia, agência, diario, diário, jornal, periódico, universidad, universidade, giornale, corriere, agenzia, università, krant, dagblad, universiteit, avis, avisen, tidning, tidningen, lehti, gazeta, agencja, deník, lap, ziarul, газета, агентство, новости, gazetesi, ajansı, haber",
);

/** Names of nobody: they stand in a byline's place only if nobody else does. */
export const nobodies = wordList(
  "admin, administrator, editor, staff, staff writer, staff reporter, news desk, newsroom, editorial team, web desk, online desk, guest, redaktion, redaktionsteam, rédaction, la rédaction, redacción, redazione, redação, redactie, redaktionen, redakcja, redakce, редакция, writer, super user, user, anonymous, author, authors, unknown, team, editorial staff, guest author, contributor, press release, advertorial, sponsored",
);

/** Labels beside a byline that are as long as a name in scripts without spaces: "share", "print", "source". */
export const buttons = wordList(
  "공유, 인쇄, 구독, 댓글, 印刷, シェア, ポスト, 記事, 保存, 共有, 分享, 收藏, 评论, 評論, 字号, 打印, 来源, 來源",
);

/** First words of the lines of menus and boxes that are set like names: "Get Started", "Related Articles". */
export const furniture = wordList(
  "get, contact, read, view, see, learn, sign, log, jump, related, latest, popular, recent, share, follow, about, our, more, all, new, best, top, how, what, why, article, articles, table, support, find, request, submit, download, subscribe, quick, key, post, posts, blog, search, free, last, next, previous, skip, menu, main, home, privacy, terms, cookie, cookies, website, web, online, email, mail, phone, select, add, join, try, watch, listen, explore, discover, browse, open, close, show, book, buy, shop, cart, content, customer, product, products, service, services, resource, resources, news, press, help, advertisement, sponsored, featured, trending, editor, editors, category, categories, tags, topics, comments, leave, copy, print, save, sort, filter, your, my",
  "mehr, alle, über, kontakt, impressum, datenschutz, startseite, artikel, themen, suche, anmelden, abo, voir, tous, plus, nos, lire, accueil, ver, más, leer, todos, inicio, leggi, tutti, lees, alle, meer, läs, les, czytaj, więcej",
);
