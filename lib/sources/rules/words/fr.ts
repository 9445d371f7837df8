import type { RuleWords } from "./vocabulary";

export const french: RuleWords = {
  themes: {
    "migrant-integration":
      "migrant*, migration*, immigr*, refugie*, primo arrivant*, ressortissant* de pays tiers, intégration des étrangers, étrangers, allophone*, interculturel*, déplacés d'ukraine",
    "asylum-reception":
      "asile, demandeur* d'asile, réinstallation, mineur* non accompagné*, centre* d'accueil, protection internationale, hébergement d'urgence",
    jobs: "emploi*, chômage, chômeur*, demandeur* d'emploi, marché du travail, insertion professionnelle, entrepreneuriat, création d'entreprise*, économie sociale",
    "education-skills":
      "éducati*, école*, scolaire*, formation*, apprentissage*, compétence*, illettrisme, enseignement*, étudiant*, décrochage",
    "social-inclusion":
      "inclusion, exclusion, pauvreté, précarité, vulnérab*, handicap*, action sociale, cohésion sociale, services sociaux, lien social, personnes âgées, sans abri, isolement, solidarité*, quartiers prioritaires, innovation sociale",
    equality:
      "égalité, discrimination*, racisme, antisémitisme, haine, lgbt*, droits fondamentaux, laïcité",
    housing: "logement*, habitat, sans abri, bailleur*, rénovation de l'habitat",
    "health-care": "santé, médic*, hospitali*, hôpita*, soins, médico social*, bien être",
    "children-youth": "enfan*, jeune*, jeunesse, petite enfance, crèche*, adolescent*, mineur*",
    women:
      "femme*, fille*, égalité entre les femmes et les hommes, violences conjugales, violences faites aux femmes",
    participation:
      "citoyen*, participation citoyenne, participati*, démocratie, bénévol*, vie associative, société civile, jumelage*",
    "urban-development":
      "urbain*, urbanisme, ville*, centre* bourg*, cœur* de ville, politique de la ville, quartier*, aménagement*, espace* public*, friche*, équipements publics",
    "rural-coastal": "rural*, ruralité, littora*, côti*, montagne, insulaire*, pêche, agricol*",
    "culture-tourism":
      "culture, culturel*, patrimoine, musée*, tourisme, touristique*, arts, artist*, spectacle*, bibliothèque*, cinéma*",
    "climate-energy":
      "climat*, énerg*, renouvelable*, décarbon*, chaleur, solaire, rénovation thermique, adaptation au changement climatique, risques naturels, inondation*, incendie*",
    environment:
      "environnement*, biodiversité, nature, déchets, économie circulaire, recycl*, eau, assainissement, qualité de l'air, pollution*, sols, renaturation, espaces verts, forêt*",
    mobility:
      "mobilité durable, mobilités, transport*, vélo*, cyclable*, covoiturage, voirie, ferroviaire",
    "digital-innovation":
      "numérique*, digital*, intelligence artificielle, données, cybersécurité, très haut débit, fibre, innovation",
    "capacity-exchange":
      "jumelage*, échange de pratiques, ingénierie territoriale, ingénierie, renforcement des capacités, assistance technique, réseau de villes, coopération décentralisée",
  },
  applicants: {
    municipality:
      "commune*, municipalité*, collectivité* territoriale*, collectivité* locale*, collectivité*, intercommunalit*, epci, ville*, ccas",
    "metropolitan-area": "métropole*, agglomération*",
    county: "département*, conseil* départementa*",
    region: "région*, conseil* régiona*",
    "city-network": "réseau* de villes, association* d'élus, association* de collectivités",
    "national-authority":
      "ministère*, services de l'état, établissement* public* dont services de l'état, autorités nationales",
    "public-body":
      "établissement* public*, organisme* public*, personne* publique*, secteur public",
    ngo: "association*, ong, fondation*, organisme* sans but lucratif, société civile",
    education:
      "école*, université*, établissement* scolaire*, établissement* d'enseignement, lycée*, collège*, organisme* de formation",
    research: "recherche, laboratoire*, université*",
    company: "entreprise*, société*, pme, tpe, secteur privé, entreprise* publique* locale*",
    "social-partner": "partenaires sociaux, syndicat* de salariés, organisation* syndicale*, opco",
    "international-organisation": "organisation* internationale*",
    individual: "particulier*, personne* physique*, agriculteur*",
    "any-legal-entity": "personne* morale*, toute personne morale, entité* juridique*",
  },
};
