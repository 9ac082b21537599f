/** Countries by the adjective of an office: "the Danish ambassador" speaks for Denmark. */
export const countryOf: ReadonlyMap<string, string> = new Map(
  `russian:Russia|ukrainian:Ukraine|american:United States|u.s.:United States|us:United States|british:Britain|uk:Britain
   |french:France|german:Germany|italian:Italy|spanish:Spain|portuguese:Portugal|polish:Poland|czech:Czech Republic
   |slovak:Slovakia|hungarian:Hungary|romanian:Romania|bulgarian:Bulgaria|greek:Greece|turkish:Turkey|israeli:Israel
   |iranian:Iran|iraqi:Iraq|syrian:Syria|lebanese:Lebanon|egyptian:Egypt|libyan:Libya|saudi:Saudi Arabia|qatari:Qatar
   |indian:India|pakistani:Pakistan|afghan:Afghanistan|chinese:China|japanese:Japan|korean:Korea|vietnamese:Vietnam
   |thai:Thailand|indonesian:Indonesia|australian:Australia|canadian:Canada|mexican:Mexico|brazilian:Brazil
   |argentine:Argentina|chilean:Chile|cuban:Cuba|venezuelan:Venezuela|colombian:Colombia|nigerian:Nigeria
   |kenyan:Kenya|ethiopian:Ethiopia|sudanese:Sudan|swedish:Sweden|norwegian:Norway|danish:Denmark|finnish:Finland
   |dutch:Netherlands|belgian:Belgium|swiss:Switzerland|austrian:Austria|irish:Ireland|scottish:Scotland|welsh:Wales
   |serbian:Serbia|croatian:Croatia|georgian:Georgia|armenian:Armenia|azerbaijani:Azerbaijan|belarusian:Belarus
   |lithuanian:Lithuania|latvian:Latvia|estonian:Estonia|moldovan:Moldova|kazakh:Kazakhstan|yemeni:Yemen`
    .split(/\s*\|\s*/)
    .map((pair): [string, string] => {
      const [adjective = '', country = ''] = pair.split(':');
      return [adjective, country];
    }),
);

/** Offices whose "we" is the country's or organisation's that they speak for. */
export const speakingOffices: ReadonlySet<string> = new Set(
  `minister president premier chancellor ambassador envoy diplomat spokesman spokeswoman spokesperson king queen
   chairman chairwoman ceo`.split(/\s+/),
);
