import type { RuleWords } from "./vocabulary";

export const english: RuleWords = {
  themes: {
    "migrant-integration":
      "migrant*, migration, immigra*, refugee*, newcomer*, third country national*, integration of third country*, legal migration, intercultural, displaced people, displaced persons, displaced ukrain*, people fleeing, foreign born, ukrainians",
    "asylum-reception":
      "asylum, reception centre*, reception condition*, reception of refugee*, reception of migrant*, resettlement, unaccompanied minor*, unaccompanied child*, international protection, temporary protection",
    jobs: "employment, unemploy*, job, jobs, jobseeker*, labour market, labour mobility, work life balance, eures, entrepreneur*, social econom*, social enterprise*, decent work, self employ*, posted workers, workers",
    "education-skills":
      "education, educational, school*, training, vocational, skills, reskilling, upskilling, lifelong learning, adult learning, literacy, higher education, universit*, student*, teacher*, apprentic*, micro credentials",
    "social-inclusion":
      "social inclusion, socially inclusive, inclusive societ*, inclusive communit*, social exclusion, poverty, marginalised, vulnerable, disadvantaged, homeless*, roma, disabilit*, people with disabilities, social service*, social cohesion, social innovation, older people, older persons, ageing, deprivation, loneliness, energy poverty, inequalit*",
    equality:
      "equality, discriminat*, antidiscriminat*, racis*, antiracis*, xenophob*, antisemitism, antigypsyism, anti muslim*, islamophob*, hate speech, hate crime*, lgbt*, gender equality, fundamental rights, equal treatment, diversity charter*, union of equality, roma",
    housing: "housing, affordable home*, homeless*, social rental, tenant*",
    "health-care":
      "health care, healthcare, health, mental health, long term care, hospital*, patient*, public health",
    "children-youth":
      "child, children*, childhood, youth, young people, young person*, young adults, minors, adolescent*, teenager*, neet, neets, kindergarten*",
    women:
      "women, woman, girls, gender equality, gender based violence, gender pay, female, domestic violence, daphne",
    participation:
      "citizen participation, citizens engagement, citizen engagement, public engagement, civic engagement, civic, democra*, citizens, citizenship, town twinning, twinning, networks of towns, volunteer*, civil society, co creation, co governance, participatory, remembrance, election*, electoral, deliberative",
    "urban-development":
      "urban, city, cities, municipal*, neighbourhood*, public space*, new european bauhaus, town centre*, smart communities, metropolitan, built environment",
    "rural-coastal": "rural, coastal, island*, fisheries, village*, remote area*, mountain area*",
    "culture-tourism":
      "culture, cultural, heritage, museum*, tourism, creative sector*, creative industr*, arts, artist*, music, film*, audiovisual, literature, cinema*, theatre*",
    "climate-energy":
      "climate, climate neutral*, energy, renewable*, decarboni*, heat pump*, net zero, emissions, adaptation to climate, civil protection, disaster*, prevention and preparedness, flood*, wildfire*, heatwave*, just transition",
    environment:
      "environmental*, natural environment, biodiversity, nature, nature based, circular*, waste, recycl*, air quality, water, pollution, soil*, ecosystem service*, green infrastructure, urban greening, noise",
    mobility:
      "urban mobility, sustainable mobility, public transport, cycling, walking, transport, active mobility, zero emission mobility, road safety, mobility hub*",
    "digital-innovation":
      "digital*, artificial intelligence, ai, data space*, cybersecurity, smart cit*, smart communities, local digital twin*, broadband, open data, internet, living lab*, regional innovation, innovation investment*, innovation ecosystem*, smart specialisation",
    "capacity-exchange":
      "town twinning, twinning, networks of towns, peer learning, peer review, capacity building, exchange of good practice*, exchange of experience*, administrative capacity, mutual learning, city network*, networks of cities, technical assistance, knowledge for action, cross border coordination",
  },
  applicants: {
    municipality:
      "municipalit*, local authorit*, local and regional authorit*, local government*, local public authorit*, city, cities, town, towns, town council*, city council*, commune*, local administration*, local action group*",
    "metropolitan-area": "metropolitan area*, metropolitan authorit*, agglomeration*",
    county: "county, counties, district council*, provinces",
    region:
      "regional authorit*, regions, local and regional authorit*, regional government*, regional council*, self governing region*, autonomous communit*",
    "city-network":
      "city network*, networks of cities, networks of towns, networks of local*, associations of municipalit*, associations of local*, twinning committee*",
    "national-authority":
      "ministr*, national authorit*, central government, state authorit*, state administration, government agenc*, central public authorit*, member states",
    "public-body":
      "public bod*, public authorit*, public sector bod*, public entit*, public organisation*, public institution*, public administration*",
    ngo: "ngo, ngos, non governmental, non profit, not for profit, civil society organisation*, association*, charit*, foundation*, voluntary organisation*, church*",
    education:
      "school*, universit*, education provider*, educational institution*, training centre*, higher education institution*, kindergarten*",
    research:
      "research organisation*, research institut*, research performing, universit*, research centre*",
    company:
      "compan*, enterprise*, sme, smes, business*, entrepreneur*, private sector, start up*, startup*",
    "social-partner":
      "social partner*, trade union*, employers organisation*, employers association*",
    "international-organisation": "international organisation*",
    individual: "natural person*, individual*, households, citizens",
    "any-legal-entity":
      "any legal entit*, all legal entit*, legal entit*, legal person*, public or private entit*, public and private entit*",
  },
};
