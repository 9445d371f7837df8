/** Made by hand in the shape of the list: a planned, an open, a cancelled and a closed call. */
export const list = `<?xml version="1.0" encoding="utf-8"?>
<EXPORT DATE="2026-11-22T20:45:00.000+01:00" LICENCE="Creative Commons (CC BY 4.0)" xmlns="https://ms21xsd.mssf.cz/OpenData/v_1">
  <VYZVA>
    <KOD>02_27_099</KOD>
    <NAZEV>Společné vzdělávání
      romských dětí &amp; žáků</NAZEV>
    <STAV>Plánovaná</STAV>
    <DATUMOTEVRENI>2027-02-22</DATUMOTEVRENI>
    <DATUMUZAVRENI>2027-08-31</DATUMUZAVRENI>
    <ALOKACECELKEM>150000000.5</ALOKACECELKEM>
  </VYZVA>
  <VYZVA>
    <KOD>12_26_099</KOD>
    <NAZEV>Integrace cizinců</NAZEV>
    <STAV>Otevřená</STAV>
    <DATUMOTEVRENI>2026-10-14T00:00:00</DATUMOTEVRENI>
    <DATUMUZAVRENI>2027-01-06T14:00:00</DATUMUZAVRENI>
    <ALOKACECELKEM>28500000</ALOKACECELKEM>
    <SC><KOD>AMIF</KOD><NAZEV>Jiný název</NAZEV></SC>
    <OPRAVNENIZADATELE><NAZEV>Obce</NAZEV><NAZEV>Nestátní neziskové organizace</NAZEV></OPRAVNENIZADATELE>
  </VYZVA>
  <VYZVA><KOD>10_26_199</KOD><NAZEV>Zrušená výzva</NAZEV><STAV>Zrušená</STAV></VYZVA>
  <VYZVA><KOD>06_22_199</KOD><NAZEV>Stará výzva</NAZEV><STAV>Uzavřená</STAV></VYZVA>
  <VYZVA><KOD>08_26_199</KOD><NAZEV>Rybářství</NAZEV><STAV>Otevřená</STAV></VYZVA>
</EXPORT>
`;
