/** Made by hand in the shape of `vyzva`: an open call with cut-offs, a cancelled and a closed one. */
export const announcedReply = {
  offset: 0,
  limit: 200,
  size: 3,
  results: [
    {
      id: 5101,
      kod: "PSK-UV-101-2026-DV-ESF+",
      nazovSk: "Integrácia cudzincov v obciach",
      nazovEn: "Integration of foreigners in municipalities",
      typ: "OTVORENA",
      druh: "VYZVA_21",
      program: { id: 1, kod: "401000", nazovSk: "Program Slovensko 2021 - 2027" },
      vyhlasovatel: { id: 9, nazov: "Úrad vlády SR" },
      datumVyhlasenia: 1788213600000,
      datumUkoncenia: null,
      sumaEu: 8927955.5,
      sumaSr: 700000,
      minVyska: "50000",
      maxVyska: "podľa príručky",
      maxMiera: "92,5",
      vyhlasena: true,
      uzavreta: false,
      zrusena: false,
      pozastavene: false,
      fond: [{ id: 2 }],
      specifickyCielProgramu: [
        { id: 7, kod: "ESO4.9", nazovSk: "Integrácia občanov tretích krajín" },
      ],
      ziadatel: [{ id: 3, kodZdroj: "1009801", nazov: "Obec, mesto" }],
      miestoRealizacie: [
        { id: 4, kodZdroj: "1006SK041", nazovSk: "Prešovský kraj" },
        { id: 5, kodZdroj: "1006SK042", nazovSk: "Košický kraj" },
      ],
      posudzovaneObdobie: [
        { datumUzavierky: 1798671600000, poradoveCislo: 2 },
        { datumUzavierky: 1793487600000, poradoveCislo: 1 },
      ],
    },
    {
      id: 5102,
      kod: "PSK-SIEA-102-2026-DV-EFRR",
      nazovSk: "Zelené verejné budovy",
      datumVyhlasenia: 1788213600000,
      datumUkoncenia: 1796079600000,
      uzavreta: true,
      zrusena: true,
    },
    { id: 5103, kod: "PSK-SIEA-103-2023-DV-EFRR", nazovSk: "Stará výzva", uzavreta: true },
  ],
};

/** Made by hand in the shape of `planovanavyzva`: one in two rounds, one announced since. */
export const plannedReply = {
  offset: 0,
  limit: 200,
  size: 2,
  results: [
    {
      id: 5101,
      kod: "PSK-MIRRI-P12",
      nazovSk: "Rozvoj mestských oblastí",
      programSkratka: "PSK",
      dveKola: true,
      datumVyhlasenia1Kolo: 1801436400000,
      datumUzavretia1Kolo: 1806530400000,
      datumVyhlasenia2Kolo: 1809122400000,
      datumUzavretia2Kolo: 1816984800000,
      sumaEu: 12000000,
      specifickyCiel: ["RSO5.1 Mestské oblasti"],
      ziadatel: ["Obec, mesto"],
      miestoRealizacie: [{ id: 44 }],
      vyhlasena: false,
      zrusena: false,
    },
    { id: 77, kod: "PSK-P13", nazovSk: "Už vyhlásená", vyhlasena: true },
  ],
};
