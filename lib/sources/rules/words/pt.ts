import type { RuleWords } from "./vocabulary";

export const portuguese: RuleWords = {
  themes: {
    "migrant-integration":
      "migrante*, migraç*, imigra*, refugiad*, nacionais de países terceiros, estrangeir*, intercultural*, língua de acolhimento",
    "asylum-reception":
      "asilo, proteção internacional, reinstalação, menores não acompanhados, centro* de acolhimento, proteção temporária, acolhimento de refugiados",
    jobs: "emprego, desemprego, desempregad*, mercado de trabalho, contratação, empreended*, economia social, empregabilidade, estágio*",
    "education-skills":
      "educa*, escola*, escolar*, formação, formativ*, qualifica*, competências, aprendizage*, ensino, literacia, universi*, estudante*, sucesso escolar, cursos",
    "social-inclusion":
      "inclusão, exclusão, pobreza, vulneráve*, deficiência, ação social, serviços sociais, respostas sociais, equipamentos sociais, coesão social, idos*, envelhecimento, sem abrigo, cigan*, comunidades desfavorecidas, inovação social, clds, privação material",
    equality:
      "igualdade, discriminação, racismo, xenofobia, ódio, lgbt*, direitos fundamentais, diversidade",
    housing: "habitação, habitacion*, arrendamento, alojamento urgente, sem abrigo",
    "health-care": "saúde, hospita*, cuidados, clínic*",
    "children-youth": "criança*, infância, infantil, jovem, jovens, juven*, menores, creche*",
    women: "mulher*, igualdade de género, violência de género, violência doméstica, raparigas",
    participation:
      "participação, cidadania, cidadã*, democra*, voluntariado, sociedade civil, geminaç*, desenvolvimento local de base comunitária",
    "urban-development":
      "urban*, cidade*, espaço* público*, reabilitação, regeneração, equipamentos coletivos, instrumentos territoriais integrados, iti cim, iti am, bairro*",
    "rural-coastal": "rura*, coste*, litoral, insular*, pesca*, baixa densidade, interior, leader",
    "culture-tourism":
      "cultura*, património, museu*, turismo, turístic*, artes, artístic*, teatro*, cinema, biblioteca*",
    "climate-energy":
      "clima*, energ*, renováve*, descarboniza*, eficiência energética, proteção civil, incêndio*, cheias, riscos, transição justa",
    environment:
      "ambient*, biodiversidade, natureza, resíduos, economia circular, recicla*, água*, saneamento, ciclo urbano da água, poluição, qualidade do ar, florest*",
    mobility:
      "mobilidade urbana, mobilidade sustentável, transporte*, biciclet*, ciclov*, ferrovi*",
    "digital-innovation":
      "digita*, inteligência artificial, dados, cibersegurança, inova*, banda larga, modernização administrativa, investigação, i&d",
    "capacity-exchange":
      "geminaç*, capacitação, assistência técnica, boas práticas, redes de cidades, cooperação territorial, reforço da capacidade",
  },
  applicants: {
    municipality:
      "município*, câmara* municipa*, autarquia*, administração local, freguesia*, entidade* da administração local, setor empresarial local",
    "metropolitan-area": "área* metropolitana*",
    county: "comunidade* intermunicipa*, distrito*",
    region: "região autónoma, regiões autónomas, administração regional, governo* regiona*, ccdr",
    "city-network": "associaç* de municípios, rede* de cidades",
    "national-authority":
      "ministério*, administração central, serviços centrais, direção geral, direções gerais",
    "public-body":
      "entidade* pública*, organismo* público*, administração pública, pessoas coletivas de direito público, setor público",
    ngo: "ong, ongs, sem fins lucrativos, ipss, misericórdia*, associaç*, fundaç*, organizaç* não governamenta*, economia social",
    education:
      "escola*, estabelecimento* de ensino, universidade*, instituiç* de ensino, agrupamento* de escolas, entidade* formadora*",
    research:
      "entidade* não empresaria* do sistema, investigação, centro* de investigação, universidade*",
    company: "empresa*, pme, pmes, cooperativa*, sociedade* comercia*, empresário*",
    "social-partner": "parceiros sociais, sindicat*, associaç* empresaria*, associaç* patrona*",
    "international-organisation": "organizaç* internaciona*, organismo* internaciona*",
    individual: "pessoa* singular*, particulares, pessoas individuais",
    "any-legal-entity":
      "pessoa* coletiva*, qualquer entidade, entidade* pública* e privada*, entidade* pública* ou privada*",
  },
};
