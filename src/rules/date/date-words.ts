/** The words beside a date that say what happened on it, in many languages. */
import { wordList } from "../word-list.ts";

/** Published, posted, first printed. */
export const publishedWords = wordList(
  "published, posted, published on, posted on, first published, date, date published, issued, created, release date, originally published",
  "veröffentlicht, erschienen, erstellt, publiziert, veröffentlicht am, datum, erstveröffentlichung, vom",
  "publié, publiée, publié le, publié à, paru, mis en ligne, posté, écrit le, le",
  "publicado, publicada, publicado el, publicado em, fecha, creado, data de publicação, data",
  "pubblicato, pubblicato il, pubblicata, gepubliceerd, geplaatst, geplaatst op, verschenen",
  "publicerad, publicerat, skapad, publisert, udgivet, offentliggjort, opprettet, oprettet, julkaistu, birt",
  "opublikowano, dodano, data publikacji, publikacja, publikováno, vydáno, zverejnené, vydané, objavljeno, objavljena",
  "опубликовано, опубликована, дата публикации, дата, размещено, опубліковано, дата публікації, публикувано, објављено",
  "δημοσιεύτηκε, δημοσίευση, ημερομηνία, yayınlanma, yayınlanma tarihi, yayın tarihi, giriş, giriş tarihi, eklenme, tarih, oluşturulma",
  "נשר, פורסם, نشر, نشر في, تاريخ النشر, تاریخ انتشار, انتشار, प्रकाशित, पोस्ट, প্রকাশিত, প্রকাশ, เผยแพร่, วันที่",
  "đăng, ngày đăng, terbit, diterbitkan, dipublikasikan, tayang, 公開, 公開日, 配信, 発表, 掲載, 初版, 发布, 发表, 發佈, 發布, 發表, 发布时间, 出版, 등록, 입력, 게시, 작성, 기사입력",
  "publikuota, paskelbta, avaldatud, publicēts, megjelent, közzétéve, publicat, publicado o, argitaratua",
);

/** Updated, modified, as of. */
export const updatedWords = wordList(
  "updated, last updated, amended, amended on, corrected on, updated on, modified, last modified, revised, edited, update, reviewed, last reviewed, as of, fact checked",
  "aktualisiert, zuletzt aktualisiert, aktualisiert am, geändert, bearbeitet, stand, letztes update",
  "mis à jour, mise à jour, mis à jour le, modifié, modifié le, actualisé, màj",
  "actualizado, actualizada, última actualización, modificado, atualizado, atualizada, atualizado em, última atualização",
  "aggiornato, aggiornato il, ultimo aggiornamento, aggiornata, bijgewerkt, laatst bijgewerkt, gewijzigd",
  "uppdaterad, uppdaterat, senast uppdaterad, ändrad, oppdatert, sist oppdatert, opdateret, sidst opdateret, päivitetty, uppfært",
  "aktualizacja, zaktualizowano, aktualizováno, aktualizované, ažurirano, posodobljeno",
  "обновлено, обновлена, изменено, оновлено, обновено, ажурирано",
  "ενημερώθηκε, τελευταία ενημέρωση, ενημέρωση, güncelleme, güncellenme, son güncelleme, güncelleme tarihi, güncellendi",
  "עודכן, עדכון, آخر تحديث, تحديث, تم التحديث, به روز رسانی, अपडेट, अपडेटेड, আপডেট, อัปเดต, อัพเดท",
  "cập nhật, diperbarui, update terakhir, 更新, 更新日, 最終更新, 最后更新, 最後更新, 修改, 수정, 최종수정, 업데이트, 기사수정",
  "atnaujinta, uuendatud, atjaunots, frissítve, frissült, actualizat, actualitzat",
);

/** Births and deaths: a date behind one of these is a life's. */
export const lifeWords = wordList(
  "born, born on, died, died on, geboren, geboren am, gestorben, gestorben am, né le, née le, mort le, morte le, décédé le, nacido el, nacida el, nació el, murió el, nascido em, morreu em, nato il, nata il, morto il, morta il, overleden, född, død, født, urodzony, urodzona, zmarł, zmarła, родился, родилась, умер, умерла, doğum, ölüm",
);

/** What is not the article's own date: rights, events, births, sales. */
export const otherWords = wordList(
  // No words at all: a date that opens the page, or follows a sign such as ©.
  "",
  "copyright, all rights reserved, expires, expiry, until, valid, starts, ends, deadline, born, died, event, joined, member since, since, accessed, retrieved, gültig, bis, seit, geboren, jusqu, desde, hasta, comment, comments, kommentar, kommentare",
);
