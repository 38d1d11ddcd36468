const adverbs =
  '(?:(?:also|definitely|then|just|gladly|happily|personally|now|of course|quickly|shortly|certainly|probably|try to|make sure to|be sure to|be able to|go ahead and|first|again|still|have to|need to|do my best to) )*';
const kept =
  '(?:send|share|forward|check|ask|talk|speak|discuss|confirm|get(?! straight| to the point| started| there)|give|come (?:back|to you)|follow|circle|revert|prepare|draft|put|set|schedule|book|arrange|organi[sz]e|introduce|connect|loop|call|ring|ping|e-?mail|write|update|review|look(?! forward| at this then)|have an? (?:proper |quick |closer |good |another )?look|find|dig|let (?:you|them|him|her)|provide|have (?:it|that|this|them|an?|the|my|our) .{1,40}(?:ready|for you|with you|over to you)|ensure|invite|return (?:it|the|your|this|them)|pass|run|bring|raise|present|reply|respond|answer|keep you|be in touch|reach|touch|fix|order|chase|nudge|escalate|complete|finish|fill|test|read|watch|record|circulate|post|ship|deliver|drop|report|show|walk|add|include|upload|work (?:on|out)|pull|print|contact|consult|verify|clarify|compile|convince|take (?:(?:it|this|that)(?! from (?:t?here))|a look|care)|try|sort|push|tell|mention|submit|issue|summari[sz]e|think (?:it|about|this)|sign(?! (?:in|up|on)\\b)|countersign|amend|correct)';

/** What the writer will do for the other one. */
export const englishPromises = {
  made: [
    new RegExp(
      `\\b(?:i|we)(?:'ll| will| shall| can certainly|'m going to|'re going to| am going to| are going to| promise to| commit to) ${adverbs}${kept}\\b`,
      'i',
    ),
    new RegExp(
      `^(?:(?:ok|okay|sure|great|thanks|perfect|noted|yes)[,.!]? )?(?:will|going to|gonna) ${adverbs}${kept}\\b`,
      'i',
    ),
    new RegExp(
      `\\b(?:and|but|,) (?:then )?(?:will|'ll) (?=.{0,50}\\b(?:you|back)\\b)${adverbs}${kept}\\b`,
      'i',
    ),
    /\blet me (?:just |quickly |first )?(?:check|ask|get back|find out|talk|speak|see (?:if|what|whether|how)|look into|confirm|run|discuss|come back|circle back|dig|think (?:about|it)|review|verify|clarify|consult|take|sleep on)\b/i,
    /\byou(?:'ll| will| shall) (?:get|have|receive) (?:it|them|this|that|the|an?|my|our)\b/i,
    /\byou(?:'ll| will) hear (?:back )?from (?:me|us)\b/i,
    /\b(?:team|colleagues?|lawyers?|engineers?|assistant|manager|office|department|counsel|procurement|legal|finance|\p{Lu}\p{Ll}+) will (?:also |then )?(?:send|call|contact|e-?mail|write|set up|get back to|reach out to|share|provide|prepare|be in touch|follow up)\b.{0,60}\b(?:you|touch)\b/u,
    /\b(?:i|we) (?:come|get) back to you\b|\b(?:i|we) keep you (?:informed|posted|updated)\b/i,
  ],
  not: /\b(?:won't|will not|not be able|never|can't|cannot)\b|\bif (?:you(?:'d| would)? (?:like|want|wish|prefer|need|are interested)|you're interested|it helps|that helps|helpful|useful|interested|things change|anything changes)\b|\b(?:should|would) you (?:want|like|need)\b|\b(?:i|we)(?:'ll| will) (?:just )?(?:keep (?:it|this)|be (?:brief|honest|short|quick)|assume|close|leave|stop|get (?:right|straight) to|take that as)\b/i,
};
