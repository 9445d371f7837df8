import type { RuleWords } from "./vocabulary";

export const czech: RuleWords = {
  themes: {
    "migrant-integration":
      "migrant*, migrac*, imigr*, cizinc*, uprchlí*, státní* příslušní* třetích zemí, integrace cizinců, interkulturn*, ukrajin*",
    "asylum-reception":
      "azyl*, mezinárodní ochran*, dočasn* ochran*, přijímací* střed*, přesídlen*",
    jobs: "zaměstnan*, nezaměstnan*, trh* práce, pracovní* míst*, podnikán*, sociální podnik*, sociální ekonomik*",
    "education-skills":
      "vzděláv*, vzdělán*, škol*, učitel*, učiliš*, dovednost*, kompetenc*, celoživotní* učení, žák*, studen*, gramotnost*, stipendi*",
    "social-inclusion":
      "sociální* začleňován*, sociální* začleněn*, sociální* inkluz*, sociální* služ*, sociální* prá*, sociálně vyloučen*, vyloučen* lokalit*, chudob*, zdravotní* postižen*, znevýhodněn*, romsk*, romů, senio*, stárnut*, bezdomov*, osob* bez domova, sociální* inovac*",
    equality:
      "rovnost*, rovné příležitosti, diskriminac*, rasism*, nenávist*, lgbt*, základní* práv*",
    housing: "bydlen*, bytov*, bytů, byty, bezdomov*",
    "health-care": "zdravotní* péč*, zdravotnic*, zdraví, nemocnic*, péče, duševní*, paliativ*",
    "children-youth":
      "dět*, mládež*, mlad* lid*, předškoln*, mateřsk* škol*, jesl*, dětsk* skupin*, mladistv*",
    women: "žen, ženy, žena, ženám, rovnost žen a mužů, domácí* násil*, genderov*",
    participation:
      "občansk* společnost*, občan*, participac*, demokra*, dobrovolnic*, komunitně veden*, clld",
    "urban-development":
      "měst*, urban*, veřejn* prostranstv*, regenerac*, brownfield*, územní* rozvoj*, územní* plán*, iti, obc*",
    "rural-coastal": "venkov*, masc, místní* akční* skupin*, zeměděl*",
    "culture-tourism":
      "kultur*, památ*, muze*, knihov*, cestovní* ruch*, turis*, uměn*, divad*, uměleck*",
    "climate-energy":
      "klima*, energ*, obnoviteln*, úspor* energi*, dekarboniz*, povod*, sucho, ochran* obyvatelstv*, hasič*, integrovan* záchrann*, spravedliv* transformac*",
    environment:
      "životní* prostřed*, biodiverzit*, přírod*, odpad*, cirkulárn*, oběhov*, recykl*, vod*, kanalizac*, čistír*, ovzduš*, zeleň, zeleně, krajin*",
    mobility:
      "mobilit* ve městech, dopravy, doprav*, cyklo*, cyklist*, železni*, silnic*, trolejbus*, tramvaj*",
    "digital-innovation":
      "digit*, egovernment*, kybernet*, umělá inteligence, umělé inteligence, inovac*, vysokorychlostní* internet*, výzkum*, chytr* měst*",
    "capacity-exchange":
      "výměn* zkušenost*, technick* pomoc*, budování kapacit, správní* kapacit*, přeshraniční* spoluprác*, partnerstv* měst",
  },
  applicants: {
    municipality:
      "obec, obce, obcí, obcím, měst*, městsk* část*, hl m praha, hlavní město praha, územně samosprávn* cel*, územní* samosprávn*, dobrovoln* svaz* obcí, místní* samospráv*",
    "metropolitan-area": "metropolitní* oblast*, metropolitní* území",
    county: "okres*",
    region: "kraj, kraje, krajů, krajům, územně samosprávn* cel*",
    "city-network": "svaz měst, asociace měst, síť měst",
    "national-authority":
      "ministerst*, organizačn* slož* stát*, ústřední* orgán*, státní* organizac*",
    "public-body":
      "veřejnoprávn*, veřejn* subjekt*, příspěvkov* organizac*, orgán* veřejn* správ*, veřejn* instituc*",
    ngo: "nestátní* neziskov*, neziskov*, nno, spol*ky, spolk*, ústav*, obecně prospěšn*, nadac*, církev*, církv*",
    education: "škol*, vysok* škol*, univerzit*, vzdělávací* instituc*, školsk* zařízen*",
    research: "výzkumn* organizac*, veřejn* výzkumn* instituc*, vysok* škol*",
    company:
      "podnik*, malé a střední podniky, msp, obchodní* společnost*, obchodní* korporac*, osvč, zaměstnavatel*",
    "social-partner": "sociální* partne*, odbor* organizac*, odbory, zaměstnavatelsk* svaz*",
    "international-organisation": "mezinárodní* organizac*",
    individual: "fyzick* osob*, domácnost*, občané",
    "any-legal-entity": "právnick* osob*, všechny právní formy",
  },
};
