import { describe, expect, it } from "vitest";

import { fundIn, fundsIn } from "./funds";

describe("the fund that a national source names", () => {
  it.each([
    ["FEDER - FONDO EUROPEO DE DESARROLLO REGIONAL", "ERDF"],
    ["FSE+ - FONDO SOCIAL EUROPEO PLUS", "ESF+"],
    ["FAMI - FONDO DE ASILO, MIGRACIÓN E INTEGRACIÓN", "AMIF"],
    ["FTJ - FONDO DE TRANSICIÓN JUSTA", "JTF"],
    ["Fundo Europeu de Desenvolvimento Regional", "ERDF"],
    ["Fundo Social Europeu Mais", "ESF+"],
    ["Fundo de Coesão", "Cohesion Fund"],
    ["Fundo para o Asilo, a Migração e a Integração", "AMIF"],
    ["Fundo para a Segurança Interna", "ISF"],
    ["Európsky fond regionálneho rozvoja", "ERDF"],
    ["Európsky sociálny fond plus", "ESF+"],
    ["Kohézny fond", "Cohesion Fund"],
    ["Fond na spravodlivú transformáciu", "JTF"],
    ["Evropský fond pro regionální rozvoj", "ERDF"],
    ["PSK-UV-005-2024-DV-ESF+", "ESF+"],
    ["PSK-SIEA-006-2024-DV-FST", "JTF"],
    ["PSK-MIRRI-001-2024-DV-EFRR", "ERDF"],
    ["FSE + : Fonds social européen", "ESF+"],
    ["Interreg VI-A France-Italie", "ERDF"],
    ["CERV – Citoyens, égalité, droits et valeurs", "CERV"],
    ["Ayuda del Estado", null],
    ["", null],
  ])("%s", (text, fund) => {
    expect(fundIn(text)).toBe(fund);
  });

  it.each([
    "FEADER - FONDO EUROPEO AGRÍCOLA DE DESARROLLO RURAL",
    "FEMPA - FONDO EUROPEO MARÍTIMO, DE PESCA Y DE ACUICULTURA",
    "Fundo Europeu dos Assuntos Marítimos, das Pescas e da Aquicultura",
    "MRR - Mecanismo de Recuperación y Resiliencia",
  ])("%s is EU money that we do not carry", (text) => {
    expect(fundIn(text)).toBe("other");
  });

  it("is listed once, in the order of the source", () => {
    expect(fundsIn(["FSE+", "FEADER", "FEDER", "Fondo Social Europeo"])).toEqual(["ESF+", "ERDF"]);
  });
});
