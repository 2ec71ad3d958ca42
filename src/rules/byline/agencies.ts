/** News agencies as authors: their marks in a byline, a dateline or a credit. */
import { wordList } from "../word-list.ts";

/** Folded marks and names of agencies. */
export const agencies = wordList(
  "ap, associated press, the associated press, afp, agence france presse, reuters, dpa, deutsche presse agentur, apa, sda, keystone sda, upi, ansa, efe, lusa, anp, belga, ntb, tt, ritzau, stt, pap, čtk, ctk, tasr, mti, agerpres, bta, tass, тасс, interfax, интерфакс, ria, риа новости, unian, укринформ, anadolu, anadolu ajansı, aa, iha, dha, pti, ani, ians, xinhua, 新华社, 新華社, 中新社, kyodo, 共同通信, 共同, jiji, 時事, yonhap, 연합뉴스, 뉴시스, antara, bernama, vna, ttxvn, pa, pa media, press association, aap, cp, the canadian press, canadian press, sid, epd, kna, apa dpa, dpa afx, bloomberg, bloomberg news, cnn, europa press, agencias, agências, agenzie, agences, agenturen, elta, bns, leta, sita, hina, tanjug, srna, fena, stp, ats, awp, zeit online, ddp, dapd",
);
