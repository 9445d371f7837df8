import type { RuleWords } from "./vocabulary";

export const slovak: RuleWords = {
  themes: {
    "migrant-integration":
      "migrant*, migrác*, imigr*, cudzinc*, utečenc*, štátn* príslušní* tretích krajín, integráci* cudzincov, interkultúr*, odídenc*, ukrajin*",
    "asylum-reception": "azyl*, medzinárodn* ochran*, dočasn* útočisk*, dočasn* ochran*, presídl*",
    jobs: "zamestna*, nezamestna*, trh* práce, pracovn* miest*, podnikan*, sociáln* podni*, sociáln* ekonomi*",
    "education-skills":
      "vzdeláv*, vzdelan*, škol*, učite*, zručnost*, kompetenc*, celoživotn* vzdelávan*, žiak*, študent*, gramotnos*",
    "social-inclusion":
      "sociáln* začlen*, sociáln* inklúz*, inkluzív*, inklúzi*, sociáln* služ*, sociáln* prác*, sociáln* vylúčen*, marginaliz*, rómsk*, chudob*, zdravotn* postihnut*, zdravotn* znevýhodnen*, znevýhodnen*, senior*, starnut*, bezdomov*, bez domova, aktívn* začlen*, materiáln* depriv*, potravinov* a materiáln*",
    equality: "rovnos*, rovnak* príležitost*, diskrimin*, rasizm*, nenávis*, lgbt*, základn* práv*",
    housing: "bývan*, bytov*, bytov, byty, bezdomov*",
    "health-care":
      "zdravotn* starostlivos*, zdravotníc*, zdravia, zdravie, nemocnic*, starostlivos*, duševn*",
    "children-youth":
      "det*, detsk*, mládež*, mlad* ľud*, predškol*, materská škola, matersk* škol*, jasl*, mladých",
    women: "žien, ženy, žena, ženám, rovnos* žien a mužov, domác* nási*, rodov*",
    participation:
      "občiansk* spoločnos*, občan*, participác*, demokra*, dobrovoľníc*, miestn* rozvoj* vedeného komunitou, clld",
    "urban-development":
      "mest*, urban*, verejn* priestranst*, verejn* priestor*, regenerác*, územn* rozvoj*, udržateľn* mestsk*, integrovan* územn*",
    "rural-coastal": "vidiek*, vidieck*, miestn* akčn* skup*, pôdohosp*",
    "culture-tourism":
      "kultúr*, pamiat*, múze*, knižnic*, cestovn* ruch*, turiz*, umen*, umelec*, divad*",
    "climate-energy":
      "klím*, klimat*, energ*, obnoviteľn*, úspor* energi*, dekarboniz*, povod*, suchá, civiln* ochran*, zmen* klímy, spravodliv* transform*",
    environment:
      "životn* prostred*, biodiverzit*, prírod*, odpad*, obehov*, recykl*, vod*, kanaliz*, čistiar*, ovzdušia, ovzdušie, zeleň, zelen* infraštruktúr*, envirozáťaž*, environmentáln*",
    mobility:
      "mestsk* mobilit*, udržateľn* mobilit*, doprav*, cyklo*, cyklist*, železni*, cest, električk*",
    "digital-innovation":
      "digit*, informatiz*, kybernet*, umel* inteligenc*, inovác*, inovat*, širokopásm*, výskum*, inteligentn* mest*",
    "capacity-exchange":
      "výmen* skúsenost*, technick* pomoc*, budovan* kapacít, administratívn* kapac*, cezhraničn* spoluprác*",
  },
  applicants: {
    municipality:
      "obec, obce, obcí, obciam, mest*, mestsk* čas*, samospráv*, miestn* samospráv*, územn* samospráv*, združen* obcí",
    "metropolitan-area": "metropolitn* oblas*, mestsk* funkčn* oblas*",
    county: "okres*",
    region: "vyšš* územn* cel*, vúc, samosprávn* kraj*",
    "city-network": "združenie miest, únia miest, sieť miest",
    "national-authority":
      "ministerst*, ústredn* orgán*, orgán* štátnej správy, štátn* rozpočtov*, rozpočtov* organizác*",
    "public-body":
      "verejnoprávn*, subjekt* verejnej správy, orgán* verejnej správy, príspevkov* organizác*, verejn* inštitúc*, verejn* sektor*",
    ngo: "mimovládn*, neziskov*, občiansk* združen*, nadác*, cirk*, nezisková organizácia",
    education: "škol*, vysok* škol*, univerzit*, vzdelávac* inštitúc*",
    research: "výskumn* organizác*, výskumn* inštitúc*, vysok* škol*, slovenská akadémia vied",
    company: "podnik*, malé a stredné podniky, msp, obchodn* spoločnos*, zamestnávate*, živnostn*",
    "social-partner": "sociáln* partne*, odborov*, zamestnávateľsk* zväz*",
    "international-organisation": "medzinárodn* organizác*",
    individual: "fyzick* os*, domácnos*",
    "any-legal-entity": "právnick* os*",
  },
};
