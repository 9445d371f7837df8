const money = {
  programaOperacionalDesignacao: "Programa Regional do Alentejo 2021-2027",
  prioridadeDesignacao: "Alentejo mais Coeso",
  objetivoEspecificoDesignacao: "Desenvolvimento integrado nas zonas urbanas",
  tipologiaAcaoDesignacao: "Intervenções urbanas",
  tipologiaOperacaoDesignacao: "Habitação para pessoas refugiadas",
  fundoDesignacao: "Fundo Europeu de Desenvolvimento Regional",
  dotacao: 24999.85,
};

/** Made by hand in the shape of a notice: two lines of EU money and one of the state. */
export const regionalNotice = {
  aviso: {
    avisoGlobalId: 1,
    codigoAviso: "ALT2030-2026-901",
    designacaoPT: "Acolhimento de\nmigrantes nos bairros \n",
    designacaoEN: "Reception of migrants in neighbourhoods",
    classificacaoAvisoDesignacao: "Operação",
    dataUltimaAlteracao: "2026-11-14T09:00:03.3",
  },
  estrutura: [
    money,
    { ...money, dotacao: 50036 },
    { ...money, fundoDesignacao: null, dotacao: 1000 },
  ],
  calendario: {
    dataPublicacao: "2026-11-11T17:00:00",
    dataInicio: "2026-11-14T09:00:00",
    dataFim: "2027-03-31T18:00:00",
    dataFimAtual: "2027-04-30T18:00:00",
  },
  documentos: [],
};

/** What the source says behind the last page. */
export const noMore = { code: 404, message: "No data found", data: null };
