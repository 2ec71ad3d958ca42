/** Headings over lists of other stories, in many languages. */
import { wordList } from "../word-list.ts";

/** Folded headings; a block that says one of them opens a list of teasers. */
export const teaserHeadings = wordList(
  "latest news, latest, latest stories, latest articles, recent news, recent posts, recent articles, recent stories, related, related news, related articles, related stories, related posts, related content, related topics, related coverage, read more, read more stories, read also, read next, more news, more stories, more from, more on this story, more on this topic, more like this, more to read, more headlines, most read, most popular, most viewed, popular, popular posts, popular stories, trending, trending now, trending stories, top stories, top news, you may also like, you might also like, you may like, see also, also read, up next, next up, editors picks, editor s picks, editor s choice, recommended, recommended for you, recommended stories, recommended from editorial, don t miss, in other news, other news, other stories, other articles, further reading, keep reading, what to read next, around the web, from the web, sponsored stories, news feed, must read, explore more",
  "mehr zum thema, zum thema, mehr dazu, mehr, weitere artikel, weitere meldungen, weitere nachrichten, weitere themen, weitere news, weitere informationen, ähnliche artikel, ähnliche beiträge, verwandte artikel, verwandte themen, lesen sie auch, lesen sie mehr, lesen sie mehr zum thema, auch interessant, das könnte sie auch interessieren, das könnte dich auch interessieren, das könnte ihnen auch gefallen, meistgelesen, meistgelesene artikel, meist gelesen, neueste artikel, neueste nachrichten, aktuelle nachrichten, aktuelles, neueste beiträge, empfehlungen der redaktion, empfehlungen, top themen, anzeige, mehr aus dem ressort, passend zum thema, schlagzeilen",
  "à lire aussi, lire aussi, à lire, lire plus, sur le même sujet, articles liés, articles similaires, dans la même rubrique, la rédaction vous conseille, les plus lus, le plus lu, plus d articles, dernières actualités, dernières nouvelles, actualités, à découvrir, à voir aussi, voir aussi, recommandé pour vous, nos autres articles",
  "te puede interesar, también te puede interesar, lee también, lea también, leer más, más noticias, noticias relacionadas, artículos relacionados, relacionados, lo más leído, lo más visto, últimas noticias, más información, más en, ver más, le puede interesar",
  "leia também, leia mais, veja também, mais lidas, mais lidos, últimas notícias, notícias relacionadas, artigos relacionados, relacionadas, saiba mais, recomendadas",
  "leggi anche, potrebbe interessarti, articoli correlati, notizie correlate, i più letti, ultime notizie, altre notizie, vedi anche, ultimi articoli, più letti, correlati",
  "lees ook, meer nieuws, gerelateerd, gerelateerde artikelen, meest gelezen, laatste nieuws, lees meer, meer lezen, ook interessant",
  "läs också, läs även, läs mer, mer från, relaterat, mest lästa, senaste nytt, les også, les mer, siste nytt, mest lest, læs også, læs mere, seneste nyt, mest læste, lue myös, lue lisää, luetuimmat, uusimmat, tengdar fréttir, mest lesið",
  "czytaj także, czytaj też, czytaj więcej, zobacz także, zobacz też, polecane, najnowsze, najczęściej czytane, powiązane, čtěte také, mohlo by vás zajímat, další články, nejčtenější, související, doporučujeme, prečítajte si aj, súvisiace, najčítanejšie, pročitajte i, povezano, najčitanije",
  "читайте также, по теме, похожие новости, последние новости, самое читаемое, популярное, другие новости, ещё по теме, читайте також, за темою, останні новини, популярні новини, новости партнеров, главное",
  "διαβάστε επίσης, δείτε επίσης, σχετικά άρθρα, ροή ειδήσεων, ilgili haberler, diğer haberler, son dakika, en çok okunanlar, bunlar da ilginizi çekebilir, ilginizi çekebilir, benzer haberler, sıradaki haber",
  "اقرأ أيضا, اقرأ أيضاً, مواضيع ذات صلة, أخبار ذات صلة, الأكثر قراءة, آخر الأخبار, المزيد, اخبار ذات صلة, مطالب مرتبط, קרא גם, כתבות נוספות, עוד בנושא, यह भी पढ़ें, ये भी पढ़ें, संबंधित खबरें, ताज़ा खबरें, और पढ़ें, আরও পড়ুন, সম্পর্কিত, ข่าวที่เกี่ยวข้อง, อ่านเพิ่มเติม",
  "tin liên quan, xem thêm, đọc thêm, tin mới, đọc nhiều, berita terkait, baca juga, artikel terkait, terpopuler, berita terbaru, 関連記事, 関連ニュース, あわせて読みたい, おすすめ記事, 最新記事, ランキング, 人気記事, 相关新闻, 相关阅读, 推荐阅读, 延伸阅读, 相關新聞, 延伸閱讀, 最新消息, 最新新闻, 热门文章, 관련기사, 관련 기사, 관련 뉴스, 많이 본 뉴스, 많이 본 기사, 인기기사, 최신기사",
);

/** Folded beginnings of such headings that name a section or a subject behind them: "More in Business". */
export const teaserOpenings = wordList(
  "more in, more from, more about, more on, latest in, latest from, read more about, read more from, stories from, other stories in",
  "mehr aus, mehr zu, mehr über, weitere artikel aus, plus de, plus d articles, más de, más en, más sobre, mais de, mais sobre, altro su, meer over, meer uit, mer från, mer om, mere om, więcej z, więcej o",
);
