import { englishRefusals } from './refusals';

const no = "(?:don't|do not|doesn't|does not|didn't|did not|haven't|have not|hasn't|can't|cannot|won't)";
const isNot = "(?:isn't|is not|not|aren't|are not|wasn't|won't be)";

/** Why a prospect hesitates: price, budget, time, timing, need, somebody else's product, somebody else's word. */
export const englishObjections = {
  reasons: [
    ...englishRefusals,
    // Price
    /\btoo (?:expensive|pricey|costly|much money|steep|high a price|dear)\b|\b(?:price|cost|quote|pricing|fee|offer|licen[cs]e)s? (?:is|are|was|seems?|looks?|feels?|exceeds?)\b.{0,20}\b(?:above|over|beyond|high|steep|out of|more than|exceeds?)\b|\bprice exceeds|\bexceeds? (?:what|our|the|my)\b|\b(?:can't|cannot|can not|couldn't) (?:really |currently )?afford\b|\bout of our (?:price |budget )?(?:range|league|reach)\b|\bover (?:our )?budget\b|\bcheaper\b|\bis a lot(?:\b| of money)|\bhard to justify\b|\bnot worth the (?:money|price|cost)\b|\bmore than (?:we|i) (?:can|want|wanted|expected|had|pay|planned)\b|\bpricey\b|\bprohibitive/i,
    // Budget
    new RegExp(
      `\\b(?:no|not the|zero|not any|little) (?:more |extra |free )?(?:budget|money|funds|funding)\\b|\\b${no} (?:currently |really |yet )?(?:have|got) (?:the |a |any |got )?(?:budget|money|funds|funding)\\b|\\bnot (?:in (?:the|our|this year's) budget|budgeted|funded)\\b|\\bbudgets? (?:is|are|has been|have been|was|were) (?:already |currently |all |fully |completely |very )*(?:frozen|cut|spent|gone|exhausted|allocated|used|tight|closed|maxed)|\\b(?:spending|hiring|purchasing|purchases|investments?|budget)\\b.{0,12}\\b(?:frozen|freeze|stopped)\\b|\\bcost[- ]cutting\\b|\\bmoney is tight\\b|\\bnot make the cut\\b|\\bdidn't make the cut\\b`,
      'i',
    ),
    // Time
    new RegExp(
      `\\bno (?:time|bandwidth|capacity|resources)\\b|\\b${no}(?: really| currently| simply)? (?:have|had|find|found|got|get) (?:the |any |enough |much )?(?:time|bandwidth|capacity|resources|headspace)\\b|\\b(?:swamped|slammed|snowed under|overloaded|understaffed|short-staffed|flat out|buried in)\\b|\\b(?:too|super|crazy|extremely|insanely|incredibly) busy\\b|\\bstretched (?:too )?thin\\b|\\bup to (?:my|our) (?:neck|eyes|ears)\\b|\\bfull plate\\b|\\bplate is full\\b`,
      'i',
    ),
    // Timing
    new RegExp(
      `\\b(?:bad|wrong|poor|terrible) (?:time|timing|moment)\\b|\\b${isNot} (?:a |the )?(?:very )?(?:good|right|best|great|ideal) (?:time|timing|moment)\\b|\\btiming (?:is|isn't|is not)\\b.{0,12}\\b(?:bad|off|wrong|right|great|good|ideal|terrible|unfortunate|tricky|difficult)\\b|\\b(?:too|bit|little) (?:early|soon)\\b|\\bnot (?:right )?now\\b|\\bnot (?:yet )?ready\\b|\\bnot at (?:this|the) (?:moment|time|stage|point)\\b|\\b(?:is|are|put|everything|project|currently) on hold\\b|\\bback burner\\b|\\b(?:rather|prefer) not\\b|\\bdecision to wait\\b|\\bdecided to wait\\b|\\bhave to (?:pause|postpone)\\b|\\b(?:can't|cannot|won't) (?:look|take|start|think|focus|touch|deal)\\b.{0,12}\\b(?:anything|new|this)\\b.{0,20}\\b(?:new|now|until|moment|else|on)\\b`,
      'i',
    ),
    // Need
    new RegExp(
      `\\b${no} (?:really |currently |actually )?(?:need|see (?:us switching|a |the |any )?(?:need|value|fit|benefit|reason|point|us switching))\\b|\\b(?:no|not any) (?:real |current |immediate |urgent )?(?:need(?! to)|interest)\\b|\\bnot (?:really |currently )?interested\\b|\\b${isNot} (?:really |quite )?(?:an? |the right |the |our |for |one of our |a top )*(?:fit|match|priorit(?:y|ies)|relevant|something we|problem we|issue we|need)\\b|\\bnot for us\\b|\\blow(?:er)? priority\\b|\\b(?:other|different|bigger) priorities\\b|\\bwe'll pass\\b|\\bpass on this\\b|\\b(?:going to|have to|gonna) pass\\b|\\bwrong person\\b|\\bno reason to (?:change|switch)\\b|\\bno thanks?\\b`,
      'i',
    ),
    // Somebody else's product, or their own
    /\b(?:happy|satisfied|content|fine|good) with (?:our|the current|the existing|what we|how we|my|what's)|\b(?:we|i)(?:'ve| have|'re)? already (?:use|using|have (?:an?|our|something)|work|signed|chose|chosen|got|went|bought|working|with|invested|committed)\b|\b(?:using|use|chose|chosen|picked|went with|going with|go with|selected|signed (?:\w+ ){0,2}with|decided (?:on|for)|prefer|opted for) (?:an?other|a different|a competitor|one of your competitors|your competitor|somebody else|someone else)\b|\bwith (?:an?other|a different) (?:vendor|provider|supplier|company|partner)\b|\bin[- ]house\b|\blocked in(?:to)?\b|\bunder contract\b|\byour competitors?\b|\b(?:stick|sticking|stay|staying) with (?:our|the|what)\b|\bbuilt (?:our own|something)\b|\bour own (?:tool|solution|system)\b/i,
    /\b(?:[Hh]appy|[Ss]atisfied|[Ss]tick|[Ss]ticking|[Ss]tay|[Ss]taying) with \p{Lu}\p{Ll}/u,
    // Somebody else's word
    /\bneeds? (?:\w+ ){0,2}(?:approval|sign-?off|buy-?in|the (?:ok|okay|go-ahead|green light))\b|\b(?:has|have|needs?) to (?:first )?(?:approve|sign off|sign it off|agree|green-?light|clear|sign this)\b|\bnot (?:the one who (?:decides|signs)|my (?:call|decision)|the decision[- ]?maker|the right person)\b|\b(?:can't|cannot) (?:decide|sign|approve)\b.{0,25}\b(?:alone|myself|on my own|without)\b|\b(?:has|have) the (?:last|final) (?:word|say)\b|\babove my pay grade\b|\b(?:convince|persuade) (?:my|our|the)\b|\bhands are tied\b/i,
  ],
  not: /\b(?:price|pricing|budget|cost|costs|money|time|timing) (?:is|are|was)(?:n't| not) (?:really )?(?:an?|the|my|our) (?:issue|problem|concern|question|blocker|obstacle)\b|\bno (?:need|rush|time) to (?:apologi[sz]e|worry|rush|thank|hurry|waste)\b|\bnot too (?:expensive|busy|early)\b|\bno time like\b/gi,
};
