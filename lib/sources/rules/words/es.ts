import type { RuleWords } from "./vocabulary";

export const spanish: RuleWords = {
  themes: {
    "migrant-integration":
      "migrante*, migración, migratori*, inmigra*, refugiad*, nacionales de terceros países, personas extranjeras, extranjer*, intercultural*, recién llegad*, retorno",
    "asylum-reception":
      "asilo, protección internacional, acogida, reasentamiento, menores no acompañados, protección temporal",
    jobs: "empleo, desempleo, desemplead*, parad*, mercado laboral, mercado de trabajo, inserción laboral, contratación, autoempleo, emprend*, economía social, autónom*",
    "education-skills":
      "educa*, escuela*, escolar*, formación, formativ*, aprendizaje, competencias, alfabetización, universi*, estudiante*, becas",
    "social-inclusion":
      "inclusión, exclusión, pobreza, vulnerab*, discapacidad*, servicios sociales, acción social, sociales, cohesión social, dependencia, personas mayores, sin hogar, gitan*, marginad*",
    equality:
      "igualdad, discriminación, racismo, xenofobia, odio, lgtb*, derechos fundamentales, diversidad",
    housing:
      "vivienda*, alquiler*, sin hogar, rehabilitación de edificios, rehabilitación residencial",
    "health-care": "salud, sanitari*, sanidad, hospital*, cuidados, dependencia",
    "children-youth": "infan*, niñ*, joven, jóvenes, juven*, menores, adolescen*",
    women: "mujer*, igualdad de género, violencia de género, niñas, conciliación",
    participation:
      "participación, ciudadan*, democra*, voluntariado, sociedad civil, asociacionismo, memoria democrática, hermanamiento*",
    "urban-development":
      "urban*, ciudad, ciudades, barrio*, espacio* público*, regeneración, municipios, desarrollo local, infraestructuras municipales",
    "rural-coastal":
      "rural*, coster*, litoral, insular*, pesca, pesquer*, despoblación, leader, reto demográfico",
    "culture-tourism":
      "cultura*, patrimonio, museo*, turismo, turístic*, arte, artes, artístic*, música, teatro, cine, biblioteca*",
    "climate-energy":
      "clima*, energ*, renovable*, descarboniz*, autoconsumo, eficiencia energética, incendio*, inundacion*, protección civil, transición justa",
    environment:
      "medio ambiente, medioambient*, ambiental*, biodiversidad, naturaleza, residuos, economía circular, reciclaje, agua, saneamiento, contaminación, calidad del aire, forestal*",
    mobility: "movilidad sostenible, movilidad urbana, transporte*, biciclet*, ferrocarril",
    "digital-innovation":
      "digital*, inteligencia artificial, datos, ciberseguridad, innova*, banda ancha, ciudades inteligentes, i+d+i",
    "capacity-exchange":
      "hermanamiento*, intercambio de buenas prácticas, asistencia técnica, capacitación, redes de ciudades, cooperación transfronteriza, cooperación territorial",
  },
  applicants: {
    municipality:
      "ayuntamiento*, municipio*, entidad* local*, corporaci* local*, administracion* local*, mancomunidad*, entes locales",
    "metropolitan-area": "área* metropolitana*",
    county: "diputacion*, provincia*, comarca*, cabildo*, consejo* insular*",
    region: "comunidad* autónoma*, gobierno* autonómico*, administración autonómica",
    "city-network": "federacion* de municipios, red* de ciudades, asociacion* de municipios",
    "national-authority": "ministerio*, administración general del estado",
    "public-body":
      "entidad* pública*, organismo* público*, administracion* pública*, sector público, personas jurídicas públicas",
    ngo: "ong, ongs, entidad* sin ánimo de lucro, sin ánimo de lucro, sin fines de lucro, asociacion*, fundacion*, tercer sector, personas jurídicas que no desarrollan actividad económica",
    education:
      "centro* educativo*, centro* docente*, escuela*, universidad*, colegio*, centro* de formación",
    research: "organismo* de investigación, centro* tecnológico*, universidad*, investigador*",
    company:
      "empresa*, pyme, pymes, autónomo*, sociedad* mercantil*, cooperativa*, personas jurídicas que desarrollan actividad económica",
    "social-partner":
      "sindicato*, organizacion* sindical*, organizacion* empresarial*, interlocutores sociales",
    "international-organisation": "organismo* internacional*, organizacion* internacional*",
    individual: "persona* física*, particulares, estudiantes",
    "any-legal-entity":
      "persona* jurídica*, cualquier entidad, entidad* pública* y privada*, entidad* pública* o privada*",
  },
};
