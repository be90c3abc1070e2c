/**
 * Words of titles at the level of a vice president and above, as LinkedIn sorts people (vice president, chief officer,
 * partner, owner). 2026-11: written down from title lists of 14 languages, never checked against LinkedIn's own sorting.
 */

/** Whole words that stand for the level by themselves. */
const senior = words([
  'ceo|cfo|cto|coo|cmo|cio|cpo|cro|cso|chro|ciso|cdo|cco|cxo|pdg|vp|svp|evp|avp|gm',
  'vice[- ]?president|vice[- ]?pr[ée]sident(?:e)?|vicepresident[ea]?|vice[- ]?presidente|viceprezes|vizepräsident(?:in)?',
  'president|präsident(?:in)?|pr[ée]sident(?:e)?|presidente|presidenta|prezes|předseda|президент|вице-президент',
  'chief [\\p{L} &,-]{1,40}officer|chairman|chairwoman|chairperson|board member|member of the board',
  'managing director|executive director|general manager|geschäftsführer(?:in)?|vorstand(?:smitglied)?',
  'directeur général|directrice générale|directeur exécutif|director general|directora general|director ejecutivo',
  'diretor geral|diretora geral|diretor executivo|diretora executiva|direttore generale|amministratore delegato',
  'algemeen directeur|verkställande direktör|vd|administrerende direktør|adm\\. direktør|toimitusjohtaja',
  'генеральный директор|исполнительный директор|genel müdür|dyrektor zarządzający|jednatel|vezérigazgató',
  'founder|co-?founder|founding partner|owner|co-?owner|proprietor|gründer(?:in)?|mitgründer(?:in)?|inhaber(?:in)?',
  'fondateur|fondatrice|co-?fondat(?:eur|rice)|fundador(?:a)?|co-?fundador(?:a)?|s[óo]ci[oa](?:-| )?fundador(?:a)?',
  'fondatore|fondatrice|cofondatore|titolare|propriet[áa]ri[oa]|propietari[oa]|propriétaire|eigenaar|oprichter',
  'grundare|gründer|grunnlegger|stifter|założyciel(?:ka)?|współzałożyciel(?:ka)?|właściciel(?:ka)?|zakladatel',
  'основатель|сооснователь|владелец|kurucu|pendiri|partner|managing partner|gesellschafter(?:in)?|associé(?:e)?',
]);

/** Scripts without spaces between words. */
const seniorSigns =
  /社長|代表取締役|取締役|副社長|創業者|共同創業者|总裁|副总裁|总经理|创始人|联合创始人|董事长|首席|總裁|副總裁|總經理|創辦人|대표이사|대표|부사장|사장|창업자/u;

/** Who works for one of them, or has one of the words in a title of another level. */
const others = words([
  'assistant|assistent(?:in)?|assistenz|assistante|asistente|assistente|asystent(?:ka)?|sekretär(?:in)?|secretary|secrétaire',
  'aide|referent(?:in)?|intern|praktikant(?:in)?|stagiaire|trainee|student',
  'to (?:the )?(?:ceo|cfo|cto|coo|cmo|cio|president|vice president|vp|svp|evp|founder|managing director|chairman)',
  'office of the|chief of staff|product owner|process owner|data owner|service owner|business owner relations',
  'business partner|people partner|talent partner|(?:channel|client|partner|customer|delivery|learning) partner',
  'partner (?:manager|success|account|marketing|sales|development|solutions|engineer|operations|enablement)[\\p{L}]*',
  'former|ex|retired|ehemalig(?:e|er)?|ancien(?:ne)?|aspiring|future',
]);

/** Whether a title is of a vice president or above. */
export function isSenior(title: string): boolean {
  const plain = title.normalize('NFC').toLowerCase();
  if (seniorSigns.test(plain)) return true;
  return senior.test(plain) && !others.test(plain);
}

/** Any of the words, where no letter stands before or after it. */
function words(lines: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${lines.join('|')})(?![\\p{L}\\p{N}])`, 'u');
}
