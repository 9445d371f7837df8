/** Domains at which anybody gets an address, so that an address there says nothing of its holder. */
export const publicMailDomains: readonly string[] = [
  "163.com abv.bg aol.com aon.at arcor.de atlas.cz bigpond.com bluewin.ch bol.com.br btinternet.com",
  "centrum.cz centrum.sk chello.nl citromail.hu email.cz email.de eircom.net fastmail.com fastmail.fm",
  "free.fr freemail.hu freenet.de gmail.com gmx.at gmx.ch gmx.com gmx.de gmx.eu gmx.fr gmx.net",
  "googlemail.com hey.com hotmail.be hotmail.co.uk hotmail.com hotmail.de hotmail.es hotmail.fr",
  "hotmail.gr hotmail.it hotmail.nl hotmail.se icloud.com inbox.lv inbox.lt inwind.it interia.pl kpnmail.nl",
  "laposte.net libero.it live.be live.com live.fr live.it live.nl live.se luukku.com mac.com mail.bg",
  "mail.com mail.de mail.ee mail.ru mailbox.org me.com msn.com numericable.fr o2.pl onet.eu onet.pl",
  "online.de online.no op.pl orange.fr outlook.be outlook.com outlook.de outlook.es outlook.fr",
  "outlook.ie outlook.it outlook.pt pm.me post.cz posteo.de proton.me protonmail.ch protonmail.com",
  "proximus.be rambler.ru rocketmail.com sapo.pt scarlet.be seznam.cz sfr.fr skynet.be siol.net",
  "spoko.pl suomi24.fi t-online.de t-online.hu telenet.be telia.com telefonica.net terra.es",
  "tin.it tiscali.it tutanota.com tuta.com tuta.io ukr.net vp.pl virgilio.it voila.fr wanadoo.fr web.de",
  "windowslive.com wp.pl yahoo.co.uk yahoo.com yahoo.de yahoo.es yahoo.fr yahoo.gr yahoo.ie",
  "yahoo.it yahoo.pl yahoo.ro yahoo.se yandex.com yandex.ru ymail.com zapp.nl ziggo.nl zoho.com zoznam.sk",
].flatMap((line) => line.split(" "));
