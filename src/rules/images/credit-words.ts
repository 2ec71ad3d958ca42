/** Words and names that mark an image's credit, in many languages. */
import { wordList } from "../word-list.ts";

/** Words after which a credit stands: "Photo: …", "Bild © …", "写真：…". Written as `foldText` leaves them. */
export const creditOpeners = wordList(
  "photo, photos, photo by, photos by, photo credit, photo courtesy of, photo courtesy, photograph, photograph by, photographs by, photography by, photographer, photo illustration by, photo illustration, picture, picture by, pictures, picture credit, image, images, image by, image credit, image credits, image courtesy of, image source, image courtesy, credit, credits, courtesy of, courtesy, illustration, illustration by, graphic, graphic by, video, screenshot, file photo, handout, art by, source",
  "foto, fotos, foto von, bild, bilder, bildquelle, bildnachweis, bild von, fotocredit, fotocredits, quelle, grafik, imago, symbolbild, symbolfoto, archivbild, archivfoto, copyright, copyrights, bildrechte, fotograf, fotografin, rechte, credit foto",
  "crédit, crédits, crédit photo, crédits photo, photo d illustration, image d illustration, photographie, visuel, tous droits réservés",
  "imagen, fotografía, crédito, créditos, crédito da foto, imagem, foto de, fotografia, arquivo, foto archivo, foto divulgação, divulgação, reprodução, ilustración, fuente, fonte",
  "immagine, credito, crediti, ph, foto di, fotogramma, beeld, foto door, afbeelding, bron, foto anp",
  "bilde, billede, foto av, foto af, kuva, arkivfoto, illustrasjon, illustration foto, arkivbillede, mynd, ljósmynd",
  "fot, zdjęcie, zdjęcia, źródło, autor zdjęcia, foto ilustrační, ilustrační foto, zdroj, ilustračné foto, fotó, illusztráció, sursa foto, sursă foto, nuotr, nuotrauka, e pieno nuotr",
  "фото, фотография, фото автора, иллюстрация, изображение, снимок, источник фото, світлина, ілюстрація, снимка, фотографија",
  "φωτογραφία, φωτο, εικόνα, πηγή, fotoğraf, fotoğraflar, görsel, kaynak, צילום, תמונה, קרדיט, صورة, تصوير, الصورة, مصدر الصورة, عکس, तस्वीर, फोटो, छवि, छवि स्रोत, ছবি, ภาพ, เครดิตภาพ",
  "isithombe, izithombe, umfanekiso, picha, foto deur, prent, фотограф, фотографии, fotografie, снимки",
  "ảnh, nguồn ảnh, nguồn, hình, sumber foto, sumber gambar, dok, 写真, 画像, 撮影, 提供, 写真提供, 图片, 图, 图源, 图片来源, 摄影, 圖片, 圖, 圖片來源, 攝影, 사진, 사진제공, 사진출처, 제공",
);

/** Openers after which the caption itself stands. */
export const captionOpeners = wordList(
  "caption, image caption, photo caption, legende, bildunterschrift, légende, bildtext, didascalia, pie de foto, legenda, подпись, popis",
);

/** Agencies, stocks and platforms that stand in credits. */
export const imageSources = wordList(
  "getty, getty images, gettyimages, afp, ap, reuters, dpa, epa, efe, ansa, apa, keystone, imago, imago images, picture alliance, pa, pa wire, pa images, shutterstock, rex, istock, istockphoto, adobe stock, alamy, alamy stock photo, unsplash, pexels, pixabay, flickr, wikimedia, wikimedia commons, wikipedia, bloomberg, zuma, zuma press, zumapress, sipa, sipa usa, sipa press, abaca, anadolu, xinhua, kyodo, yonhap, tass, ria, lusa, anp, belga, ntb, tt, ritzau, scanpix, ritzau scanpix, lehtikuva, pap, čtk, mti, eyevine, corbis, wireimage, filmmagic, youtube, youtube screenshot, screenshot, handout, nasa, usgs, afp via getty images, ap photo, associated press, epa efe, epa images, canva, depositphotos, dreamstime, freepik, midjourney, united nations, un photo, iaea, unicef, nato, creative commons, cc by, public domain, archyde, nurphoto, hans lucas, mary evans, bridgeman, sopa images, cover images, backgrid, splash, splash news, supplied, courtesy, stock adobe com, afp forum, london media, bestimage, ropi, ipa, laif, ddp, vistapress, panoramic, presse sports, icon sport, lapresse, la presse, agenzia fotogramma, maxppp, le pictorium, rea, belga image, isopix, hollandse hoogte, bigstock, thinkstock, 123rf, gettyimages com",
  "тасс, риа новости, риа, интерфакс, рейтер, reuters connect, уніан, укрінформ, укринформ, ukrinform, unian, gazeta pl, agencja wyborcza pl, agencja gazeta, east news, forum, απε μπε, eurokinissi, intime, intime news, aa, dha, iha, depo photos, רויטרס, פלאש 90, رويترز, أ ف ب, الأناضول, पीटीआई, एएनआई, pti, ani, antara, bernama, vnexpress, ttxvn",
  "연합뉴스, 뉴시스, 뉴스1, 로이터, 로이터 연합뉴스, ap 연합뉴스, 게티이미지, 게티이미지뱅크, 게티이미지코리아, 共同, 共同通信, 共同通信社, 時事, 時事通信, ロイター, アフロ, ap, 新华社, 新華社, 中新社, 视觉中国, 中央社, 路透社, 路透, 法新社, 美聯社, 美联社, 东方ic, 人民视觉",
);
