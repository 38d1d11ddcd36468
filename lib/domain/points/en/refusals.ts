const no =
  "(?:don't|do not|doesn't|does not|didn't|did not|haven't|have not|hasn't|can't|cannot|can not|couldn't|won't|will not|wouldn't|aren't|are not|isn't|is not|not|never|unable to|hard to|difficult to|tough to|tricky to|struggle to|struggling to|impossible to|in no position to)";
const adverb =
  '(?:really |currently |yet |simply |just |actually |even |realistically |possibly |be able to )*';
const forUs = '(?:for (?:us|me|our|a|now)|to (?:roll|set|run|use|maintain)|at (?:the|this))';
const they = '(?:they|it|security|legal|procurement|compliance|finance|management|infosec|privacy|council)';

const expression = (...parts: readonly string[]) => new RegExp(parts.join('|'), 'i');

/** Why a prospect hesitates, by what such sentences are made of: who cannot do what, or what stands in the way. */
export const englishRefusals: readonly RegExp[] = [
  // Cannot pay, buy, change, begin
  expression(
    `\\b${no} ${adverb}(?:pay|spend|afford|justify|stretch to|invest|fund|commit|switch|swap|change (?:tools?|vendors?|suppliers?|systems?|providers?)|take (?:this|it|on)|add (?:another|more|new|any)|roll (?:it |this )?out|onboard|proceed|go(?:ing)? (?:ahead|forward|further)|mov(?:e|ing) (?:ahead|forward|on this)|pursu(?:e|ing)|consider(?:ing)?|prioriti[sz]e|get (?:this|it|that) (?:past|through|by|approved|signed)|sell (?:this|it) (?:to|internally)|commit(?:ting)?|buy(?:ing)?|renew(?:ing)?|looking (?:for|to (?:buy|change|switch))|in the market|in a position)\\b`,
    `(?<!\\b(?:it|that|which) )\\b${no} ${adverb}(?:decide|sign(?! (?:in|up|on))|start|look (?:at|into)|move|do (?:this|it|anything)|touch|approve)\\b.{0,30}\\b(?:before|until|till|this (?:year|quarter|month|side)|any ?time soon|right now|without|for now|at the moment|alone)\\b`,
    '\\bmore than (?:we|i|my|our)\\b(?! (?:hoped|could have|needed|dared))',
    `\\b(?:expensive|pricey|steep|costly|dear|overpriced|high) ${forUs}`,
    '\\bon the (?:expensive|pricey|high|steep|dear) side\\b(?! of)',
    '\\b(?:difficult|hard|tough|impossible) (?:for us )?to (?:pay|afford|defend|swallow|sell internally|find the money)\\b',
    '\\b(?:find|scrape together|come up with) the (?:money|cash|funds|budget)\\b',
    '\\b(?:cash|money|funds|budgets?) (?:is|are) (?:very |really |pretty |a bit |extremely )?(?:tight|short|limited|scarce)\\b|\\btight (?:budget|margins|on (?:cash|money))\\b|\\bevery (?:penny|pound|dollar|euro|cent) (?:counts|matters|is)\\b',
    '\\b(?:deal-?breaker|show-?stopper|stumbling block|sticking point|non-starter|no-go|(?:hard|tough) (?:sell|to sell)|overkill)\\b',
  ),
  // What is feared
  expression(
    '\\b(?:have|has|had|got|with|some|serious|real|big|biggest|main|few|raised|voiced) (?:\\w+ ){0,2}(?:concerns?|reservations|doubts|worr(?:y|ies)|misgivings|objections?)\\b(?= (?:about|over|with|around|regarding|on|as to|is|are|that))',
    "\\b(?:i|we|they|he|she|boss|team|\\w+'s|am|are|is|'m|'re|remain|feel|bit|little|somewhat|very|quite) (?:concerned|worried|nervous|uneasy|hesitant|reluctant|sceptical|skeptical|wary|unconvinced|uncomfortable) (?:about|of|to|by|that|on|with|whether)\\b",
    '\\bnot (?:\\w+ )?(?:convinced|sold on|comfortable)\\b',
    `\\b${they} (?:\\w+ ){0,3}(?:block(?:s|ed)|reject(?:s|ed)|refus(?:es|ed)|won't (?:allow|let|approve|accept)|(?:doesn't|don't|does not|do not) (?:allow|permit|let|like)|veto(?:ed)?|said no|says no|object(?:s|ed))\\b`,
    "\\b(?:not|n't|never) (?:be )?(?:allowed|permitted|authori[sz]ed) (?:to|by|under|for)\\b|\\bagainst (?:our|company|the|internal) (?:\\w+ )?(?:polic(?:y|ies)|rules)\\b",
  ),
  // Decided otherwise
  expression(
    '\\bdecided (?:against|not to|to (?:stay|stick|wait|hold|pause|postpone|keep|leave it|go (?:another|a different|with (?!you))))\\b',
    '\\b(?:renewed|re-signed|resigned|extended|signed|gone|went|going) (?:\\w+ ){0,3}?with (?!you\\b|your\\b|steadfast|it\\b|this\\b|that\\b|the\\b|them\\b|him\\b|her\\b|me\\b|us\\b|a\\b)',
    '\\blean(?:s|ing)? (?:more )?(?:towards?|to) (?!you\\b|your\\b|yes\\b|steadfast)',
    '\\b(?:tied|locked|bound) (?:in|into|to|up|by)\\b',
    '\\b(?:contract|agreement|subscription|deal|commitment) (?:with|we have)\\b.{0,40}\\b(?:runs?|until|till|through|lasts?|expires?|ends?|is up)\\b|\\b(?:current|existing|old|present) (?:\\w+ )?(?:contract|agreement|subscription|licen[cs]es?) (?:still |only )?(?:runs?|lasts?|goes)\\b',
    "\\b(?:we|i)(?:'re| are|'m| am)(?: all| already| pretty| quite| well| perfectly| very)* (?:set|sorted|covered|good|fine|okay|ok|happy|settled|served) (?:for (?:now|the (?:moment|time)|this year)|until|till|as (?:we|it|things)|at the moment|without|on that front|already)\\b",
    "\\b(?:current|existing|old|present) (?:tools?|systems?|process|setup|spreadsheets?|way|solution|supplier|provider|vendor)\\b.{0,20}\\b(?:works|does|is|are|work) (?:\\w+ )?(?:fine|well|the job|good|enough|ok|okay|us)\\b|\\bif it (?:ain't|isn't) broken?\\b",
    '\\b(?:nothing|not something|not one|no longer something) (?:\\w+ )?(?:for us(?! to)|for me(?! to)|we (?:need|want|use))\\b|\\bno longer (?:interested|need(?:ed)?|a priority|relevant|looking)\\b',
  ),
  // Nobody to do it, and not now
  expression(
    `\\b(?:nobody|no[- ]one|not enough (?:people|hands|staff|hours|time)|no (?:people|hands|staff|headcount))(?: \\w+){0,3} (?:to|available|free|for)\\b(?! (?:talk|ask|blame))`,
    '\\bshort (?:of|on) (?:people|staff|time|hands|money|cash)\\b|\\b(?:people|hands|staff|heads|reps|salespeople|\\w+) short\\b(?= (?:at|right|now|this|since|and|until))',
    '\\b(?:hands|desks?|plates?|calendars?|roadmaps?|schedules?|quarter) (?:is|are) (?:already |quite |pretty |completely )*full\\b|\\bhands full\\b',
    '\\b(?:headcount|staff|team|department|jobs|workforce)\\b.{0,20}\\b(?:cut(?! off)|reduced|halved|let go|laid off|frozen|slashed)\\b|\\b(?:laid off|layoffs?|redundanc(?:y|ies)|headcount (?:freeze|cuts?|reductions?))\\b',
    '\\b(?:in the (?:middle|midst|thick) of (?:an?|our|the|moving|merging|changing|switching|another) ?(?:(?!week|month|year|quarter|day|january|february|march|april|may|june|july|august|september|october|november|december)\\w))',
    '\\b(?:tied up|drowning|underwater|fire-?fighting|overwhelmed|overstretched|run off (?:my|our) feet)\\b',
    '\\b(?:spending|hiring|budget|purchas(?:e|ing)|procurement|investment|recruitment|cost|it|capex|opex|project|software|vendor) freeze\\b|\\bfreeze on (?:new |all |any )?\\w+',
    '\\bno (?:new|more|additional|further) (?:\\w+ ){0,2}(?:spend|spending|tools?|software|vendors?|suppliers?|projects?|purchases|subscriptions?|contracts|hires|systems|initiatives|investments?)\\b',
    '\\b(?:more|other|different|bigger) (?:(?:urgent|pressing) (?:things|matters|projects|issues|needs|topics)|priorities|fires|fish)\\b|\\b(?:low|lower|down|bottom|not|not high|not top) (?:on|of|down) (?:the|my|our) (?:list|agenda|radar|roadmap|priorit\\w+)\\b',
    "\\b(?:isn't|is not|not|won't be|wasn't|hardly|no longer) (?:really |currently |exactly |quite )?(?:an? |our |my |the |high |very |top |big |much of a )*(?:priority|focus|urgent)\\b",
    '\\b(?:shelved?|parked|on ice|kicked into the long grass|de-?prioriti[sz]ed|postponed (?:the|this|all|everything)|put (?:this|it|everything|that|the project|things|all \\w+) (?:off|on (?:hold|ice)|aside))\\b',
  ),
  // Somebody else's word
  expression(
    "\\bneeds? (?:[\\w']+ ){0,3}(?:approval|sign-?off|buy-?in|consent|blessing|permission)\\b",
    '\\b(?:must|ha(?:ve|s) to|need(?:s)? to|obliged to|required to|supposed to|got to|bound to) (?:first )?(?:be )?(?:go (?:through|past|by)|ask|consult|get|clear(?:ed)?|obtain|seek|wait for|convince|approved?|signed off)\\b.{0,30}\\b(?:procurement|approv\\w+|board|committee|council|permission|quotes|bids|boss|director|head office|headquarters|hq|parent|legal|sign-?off|okay|consent|blessing|shareholders|management)\\b',
    '\\bwithout (?:asking(?! (?:questions|for))|(?:\\w+ )?(?:approval|permission|sign-?off|consent)|the (?:ok|okay|board|boss))\\b',
    "\\b(?:out of my hands|not (?:mine|up to me|my (?:money|place))|(?:don't|do not) have the (?:authority|say|final say|mandate|power))\\b",
  ),
];
