import type { FullNameLexicon } from '../lexicon';
import { words } from '../words';

/** Two capitals are a person in English, but where these tell of a place, a company, a product or an event. */
export const englishFullNames: FullNameLexicon = {
  notBefore:
    /(?:\b(?:from|at|of|in|for|by|near|with|the|an?|to|on|into|onto|via|through|like|unlike|versus|vs\.?|per|than|as|called|our|my|your|their|its|this|us(?:e[sd]?|ing)|cho(?:o?se|sen|osing)|switch(?:ed|ing)?|evaluat(?:e[sd]?|ing)|trial(?:led|ling)?|test(?:s|ed|ing)?|tr(?:y|ied|ying)|b(?:ought|uy|uying)|open(?:s|ed|ing)?|visit(?:s|ed|ing)?|acquir(?:e[sd]?|ing)|attend(?:s|ed|ing)?|host(?:s|ed|ing)?|read(?:s|ing)?|run(?:s|ning)?|install(?:ed|ing)?|happy|subject|re:) |["#/]|\/ )$/i,
  surelyBefore:
    /\b(?:(?:call|chat|conversation|meeting|met|meet|meets|lunch|coffee|webinar|session|workshop|demo|interview|intro|introduction|discuss(?:ed|ion)?|shared?|align(?:ed)?|agreed?|sit down|touch|you|me|us|friends|again) with|(?:approved|signed(?: off)?|led|chaired|run|headed|written|suggested|requested|covered|replaced|handled|owned|managed|forwarded|drafted|hosted|checked) by|(?:word|approval|sign-?off|reply|feedback|mail|e-?mail|note|message|question|call|hear|heard|input|news|regards|hello|greetings|ok|okay|consent|blessing|name|number|address|details|contact) (?:from|of|for)|(?:pass|hand|refer|escalat|redirect|delegat|introduc|forward|send|sent|belong|speak|spoke|talk|write|wrote|report|present|show|explain|mention|turn|go|goes|went|reach out|reply|respond|answer|it|this|that|them|all \w+|contract|invoice|quote|offer|copy|invitation|link|due|thanks|according)\w*(?: (?:on|over|it|this|that|you|me))? to|ask(?:ed|ing)? for|(?:or|and) to) $/i,
  notAfter:
    /^(?:'s (?:api|app|price|pricing|tool|product|platform|offer|plan|plugin|extension|team|customers)\b| (?:ltd|inc|llc|plc|gmbh|ag|corp|co|bv|sa|limited|team|office|project|programme|program|plan|edition|version|licen[cs]es?|account|accounts|integration|api|app|event|offer|summit|plugin|customers?|users?|support|contract|site|depot|branch|store|route|model)\b|["/&™®]| & )/i,
  opensWith:
    /^(?:(?: \([^)]{2,40}\))?,? (?:who|and i|is (?:our|your|my|the (?:one|person)|on|out|away|back|now|taking|in charge)|has (?:asked|left|taken|agreed|approved|signed|joined|the last|moved)|will (?:be|take|call|join|sign|decide|contact|look)|doesn't|from|at|in|asked|said|told|suggested|recommended|mentioned|wants|wanted|needs|runs|leads|joined|joins|takes|took|looks|handles|signs|covers|replaces|replaced|gave|sent|wrote|called|introduced|referred|passed|pointed|forwarded|shared|signed|left)\b|'s (?:in|out|on|away|worry|concern|view|team|boss|idea|approval)\b|,)/i,
  otherWords: words(
    'der die das ein eine les une il lo',
    'bahn traders trading retail online payable receivable demo call meeting britain new san los las hong south north east west southern northern eastern western central united great saint st el sri',
    'tel rio buenos costa puerto saudi cape abu kuala middle silicon black cyber good boxing red big blue green white',
    'foods food logistics freight vans tools group partners bank systems solutions software street road park avenue lane',
    'university hospital hotel summit conference expo fair forum week day week friday college school academy institute',
    'council airport station centre center house building floor room hall bridge valley bay island coast city county',
    'industries technologies technology tech labs lab media digital health energy insurance capital ventures holdings',
    'services service consulting logistics transport trucking shipping airlines motors steel chemicals pharma brothers',
    'bros sons associates company enterprise enterprises business starter premium basic professional plus standard plan',
    'cloud hub suite drive docs sheets calendar meet workspace office navigator studio premium pro analytics insights app',
    'success service customer account key general chief vice head senior junior regional national global international',
    'director manager officer engineer president lead buyer agreement terms protection processing annual quarterly act',
    'report guide handbook study series award awards times journal post review magazine radio news union kingdom states',
    'republic africa america asia zealand york francisco angeles kong ireland korea australia project phase stage step',
    'part section page chapter version bakery brewery farms farm kitchens kitchen pubs stores shop works builders wood',
    'homes estates properties construction engineering electric water power gas oil minister ministry department federal',
    'royal national trust foundation society association chamber club league cup open games world merry happy year years',
    'google apple microsoft amazon adobe oracle cisco dell intel zoho freshworks mixmax yesware streak mailchimp calendly',
    'stripe xero quickbooks netsuite dynamics sharepoint onedrive teams chrome firefox safari edge windows mac macbook',
  ),
};
