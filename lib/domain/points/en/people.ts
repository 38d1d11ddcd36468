import type { PeopleLexicon } from '../lexicon';
import { words } from '../words';
import { englishFullNames } from './full-names';

const role =
  '(?:colleagues?|boss|managers?|director|assistant|partner|c[efotism]o|cro|cpo|ciso|vp|svp|evp|vice president|head|lead|leader|engineer|architect|counsel|lawyer|attorney|(?:co-?)?founder|owner|buyer|officer|president|chair(?:man|woman|person)?|supervisor|chief|predecessor|successor|consultant|admin|administrator|controller|accountant|analyst|rep|representative|specialist|coordinator|secretary|husband|wife|friend|teammate|deputy|treasurer|principal|trustee|investor|advis[eo]r|agent|broker|planner|purchaser|designer|scientist|technician|brother|sister|son|daughter|number two|stand-in|counterpart|team lead|developer|team member|expert|guy|lady|contact)';
const owner = '(?:my|our|your|their|the|his|her|new|a|an)';
const department =
  '(?:finance|procurement|legal|it|hr|sales|marketing|operations|ops|revops|purchasing|security|infosec|engineering|accounting|accounts|product|support|compliance|management|customer success|data|logistics|facilities|treasury)';

// What people do, and software or companies hardly.
const verbs =
  /^(?: also| then| already| just| really| still| always| never)? (?:thinks?|believes|feels|reckons|prefers|worries|wondered|noted|pointed out|insisted|promised|confirmed|agreed|chairs|oversees|heads|decides|looks? after|takes? care|takes over|deals with|retire[sd]|resigned|stepped down|moved on|loves|loved|liked|is on (?:holiday|leave|vacation|parental)|reports to|doesn't(?: \w+)?[,.])(?![\p{L}])/iu;
const pronoun =
  /^[,;]? (?:who\b|(?:she|he)(?:'s|'ll|'d| is| will| has| was| can| would| runs| leads| looks)\b)/i;

export const englishPeople: PeopleLexicon = {
  before: [
    new RegExp(
      `\\b${owner} (?:[\\w-]+ ){0,3}?(?<role>${role})(?: of (?:[\\w-]+ ?){1,2}| for (?:[\\w-]+ ?){1,2})?,? ?(?<=[ (,])\\(?$`,
      'i',
    ),
    new RegExp(`(?:^|\\b)(?:c[efotism]o|vp|svp) $`, 'i'),
    /\b(?:loop(?:ing|ed)?(?: in)?|cc'?(?:ing|d|'ed|ed)?|cop(?:y|ied|ying)(?: in)?|adding|added|includ(?:e|ing)|involv(?:e|ing)|bring(?:ing)? in|talk(?:ed|ing)? (?:to|with)|(?:speak|spoke|speaking|spoken) (?:to|with)|check(?:ing|ed)? with|ask(?:ing|ed)?|introduc(?:e|ing)(?: (?:you|me))? to|introduce|reach out to|contact|connect(?:ing)?(?: (?:you|me))? (?:with|to)|meet(?:ing)?(?: with)?|email|forward(?:ed|ing)?(?: (?:it|this|that))? to|report(?:s|ing)? to|(?:approval|sign-?off|ok|feedback|word|input) from|past|with you and|you and|enquiries to|questions to|hear from|invite|invited|covered by|under|write to|call|met(?: with)?) $/i,
    /\b(?:contact|successor|replacement|manager|boss|deputy|stand-in)\b[^.,]{0,20} (?:is|will be)(?: now)? $/i,
    /\b(?:pass|hand|refer|escalat|redirect|delegat|introduc|address)\w*\b[^.,;:?!]{0,40}\bto $/i,
    /\b(?:ma(?:ke|kes|de) sense|shown?|showing|explain(?:ed|ing)?|mentioned|presented|matters?|important) (?:it |this |that |them )?(?:to|by|with|for) $/i,
    /\b(?:mr|mrs|ms|mx|dr|prof)\.? $/i,
    /(?:^|\s)[+@] ?$/,
  ],
  notBefore: /\b(?:from|at|of|in|for|by|near|with|the) $/i,
  after: [
    new RegExp(
      `^,? ?\\(?(?<=[, (])(?:who is |is )?${owner} (?:[\\w-]+ ){0,3}?${role}\\b(?: of (?:[\\w-]+)| (?:operations|sales|marketing|finance|engineering|it)\\b)?\\)?`,
      'i',
    ),
    new RegExp(`^,? \\(?(?:${role}|head of|${owner} )\\b[^),.;]{0,30}\\)`, 'i'),
    new RegExp(`^ (?:from|in|at|on) (?:our |the |your |their )?(?:${department}|\\w+ team)\\b`, 'i'),
    /^ (?:involved|cc'?d|copied|in cc|in copy)\b/i,
    /^(?: and [^.,]{1,30})? (?:will|has|needs|approves|decides|signs|insists|joins|leads|would|runs|handles|on board|is (?:our|my|your|the|on|out|away|back|responsible|leading|looking|handling|in charge|involved|keen|happy))\b/i,
    /^ from \p{Lu}/u,
    /^ (?:on|in|into|to) (?:cc|copy|the loop|the thread|this thread|the call|the e-?mail)\b/i,
    verbs,
    pronoun,
  ],
  surelyAfter: [
    /^(?: (?:believes|feels|reckons|prefers|worries|insists|chairs|oversees|looks after|takes over|reports to|doesn't)|'s (?:worry|concern|view|boss|idea|approval|sign-off|decision|out|off|away|back|on (?:leave|holiday|vacation)))\b/i,
    /^(?: \([^)]{2,30}\))? (?:said|says|thinks|wants|asked|told|mentioned|suggested|recommended|and i\b|who (?:runs|leads|handles|will|is|took|owns|heads)|has (?:asked|the last|signed|approved|agreed|left)|covers for|took over|is (?:going to|taking|joining|leaving)|would be the one|in (?:revops|procurement|finance|it|legal|purchasing|sales|marketing)\b)/i,
    new RegExp(`^,? \\(?${owner} (?:[\\w-]+ ){0,3}?${role}\\b`, 'i'),
    new RegExp(`^ (?:from|in) (?:our |the )?${department}\\b`, 'i'),
  ],
  and: /^(?:,| and|, and| &|,? or) (?:(?:mr|mrs|ms|mx|dr|prof)\.? )?$/i,
  fullNames: englishFullNames,
  notNames: words(
    'i monday tuesday wednesday thursday friday saturday sunday january february march april may june july august',
    'september october november december finance legal procurement sales marketing operations security management',
    'purchasing engineering product support compliance infosec accounting it hr salesforce hubspot outreach salesloft',
    'pipedrive gmail google outlook microsoft excel slack zoom teams apple amazon oracle sap linkedin gartner whatsapp',
    'notion asana zendesk intercom gong dropbox docusign steadfast the a an this that these those they she he it we you',
    'everyone everybody somebody someone nobody anybody anyone nothing everything something who what when where why how',
    'thanks thank please kind best regards hi hello hey dear sure yes no not and but so or if as at in on for to from with',
    'christmas easter thanksgiving english german french american european europe london paris berlin german boston',
    'mr mrs ms dr prof sir madam team board our my your their his her its budget pricing price contract legal one all',
    'customer customers support ceo cfo cto iphone android internet english data privacy officer account executive',
    'also then now next last first both each another other some any many most us uk eu usa ltd inc llc plc gmbh corp',
    'britain england scotland wales ireland germany france spain italy poland sweden norway denmark netherlands belgium',
    'austria switzerland india china japan brazil canada australia mexico head office payable receivable sign-on single',
    'tomorrow today online cloud',
    'once after before until while since because although great good looking happy quick just only let can could would',
    'will shall may might must should do does did is are was were has have had be been there here instead otherwise',
  ),
};
