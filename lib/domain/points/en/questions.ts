import type { QuestionLexicon } from '../lexicon';
import { words } from '../words';

const asked =
  '(?:send|share|forward|provide|confirm|advise|tell|let (?:me|us) know|give|call|ping|e-?mail|contact|reach out|get in touch|review|sign|countersign|fill|complete|update|include|add|remove|invite|schedule|book|set|check|return|reply|respond|answer|explain|clarify|direct|prepare|arrange|submit|quote|extend|introduce|connect|put|inform|resend|remind|try|cancel|change|upload|attach|join|loop|pass|copy|cc|talk to|speak to|revert|have)';

export const englishQuestions: QuestionLexicon = {
  lead: /^(?:(?:and|but|so|also|then|ok(?:ay)?|well|btw|by the way|plus|oh|in the meantime|meanwhile|first|second|third|secondly|finally|lastly|quick(?: one| question)?|one (?:more |last )?(?:thing|question)(?: from [^:]{1,30})?|two things|just (?:wondering|curious)|out of curiosity|p\.?s\.?|tom|hi|hey|hello)\b[\s,:;–-]+)+/i,
  opening:
    /^(?:(?:do|does|did|is|are|was|were|can|could|would|will|should|shall|have|has|may|might|am)(?:n't)? (?:you|u|we|i|it|they|there|this|that|the|your|our|my|he|she|any|someone|somebody|anyone|ya|y'all|one|legal)\b|(?:is|are|does) (?!fine|ok|okay|good|great|not|also)[\w-]+ \w+ \w|(?:what|how|when|where|who|why|which|whose)(?:'s|'re|'ll)?\b(?: (?:is|are|do|does|did|can|could|would|will|was|were|about|much|many|long|soon|often|far|should|shall|has|have|happens|if|time|day|date|plans?|\w+ (?:is|are|do|does|can|would|will|include[sd]?|has))\b|.*\?)|any \w+ \w+|(?:do|does|did|is|are|was|were|can|could|would|will|should|has|have|got) [\w'-]+\b.*\?)/iu,
  requests: [
    new RegExp(`\\b(?:please|pls|plz|kindly)\\b,? (?:also |just |do |then |to )?${asked}\\b`, 'i'),
    new RegExp(`\\b${asked}\\b[^.?!]{1,80}\\b(?:please|pls|plz)\\s*[.!]*$`, 'i'),
    /^(?:then |maybe |just |perhaps |otherwise )?(?:send|give|call|ping|e-?mail|ask|try|contact|remind|text|ring|forward|shoot|drop|get) (?:me|us|it to me|it over)\b/i,
    /\b(?:let (?:me|us) know|tell (?:me|us)) (?:what|when|which|whether|how|who|where|if (?!you (?:have|need|want)|there|anything|i can|we can|any))/i,
    /\b(?:can|could|would|will) (?:you|u|ya|y'all) (?:please |kindly |also |just |maybe |possibly |then |perhaps )?(?:be (?:able|so kind)|mind|help|[a-z]{3,})\b/i,
    /\b(?:i|we)(?:'d| would) (?:also |really )?(?:like|love|need|want|be interested|be curious) to (?:know|understand|hear|learn|see)\b/i,
    /\b(?:i|we)(?:'d| would) (?:also |really )?be interested in\b.{0,60}\b(?:references?|examples?|details|numbers|information|case stud|seeing|hearing)/i,
    /\b(?:grateful|appreciate(?: it)?|helpful|great|nice|good|kind) if you (?:could|can|would)\b/i,
    /\b(?:request(?:ing)?|ask(?:ing)?|need|want) you to\b|\bi (?:hereby )?request\b/i,
    /\b(?:wondering|curious|wonder|interested to know|not clear) (?:if|whether|what|how|when|why|who|which)\b/i,
    /^(?:maybe |perhaps )?(?:reach out|get in touch|check back|come back to (?:me|us)|follow up|touch base|write)(?: (?:to|with) (?:me|us))?(?: again)?\b.{0,30}\b(?:in|after|next|on|once|when)\b/i,
  ],
  notRequests:
    /\b(?:please|pls|kindly)\b,? (?:find|note|see|feel|do not|don't|ignore|disregard|accept|excuse|forgive|be aware|be advised|stop|hesitate|do the needful|let (?:me|us) know(?: if (?:you have|there|anything|you need|i can|we can|any)|[.!]|$))|\blet (?:me|us) know (?:if (?:you have|there|anything|you need|i can|we can|any)|what you think[.!]|how (?:i|we) can help)|\b(?:urgent|emergency|emergencies)\b.{0,30}\b(?:please|contact|call)\b/i,
  address: /\b(?:you|your|yours|u|we|our|us|y'all)\b/i,
  idle: new RegExp(
    [
      "^how(?: are|'re) (?:you|things|u)\\b",
      "^how(?:'s| is) (?:it|everything|life|the family|your (?:week|day))\\b",
      '^how (?:was|were) your (?:weekend|week|holiday|vacation|trip|summer|christmas)',
      '^(?:i )?(?:hope|trust)\\b.{0,60}\\b(?:well|safe|good|great|weekend)',
      '^(?:did you|have you) (?:know|ever|heard)\\b(?! (?:what|when|who|back|from|anything))',
      '^(?:ever|tired of|sick of|ready to|ready for|want to|looking (?:for|to)|struggling|still (?:using|struggling|doing))\\b',
      '^what if (?:you|your|i told|we|there)\\b',
      '^imagine\\b',
      "^who (?:doesn't|wouldn't|wants|does not|would not|knows)\\b",
      "^(?:wouldn't|isn't|don't|aren't|doesn't|won't) (?:it|you|that|this|we)\\b(?! (?:possible|available|included|support|have|offer))",
      '^why (?:not|settle|wait|us|bother|now)\\b',
      '^(?:sound|make|does (?:that|this|it) (?:sound|make|work)|sounds|makes|fair enough|deal|agreed|guess what|you know what|really|seriously|right|are you (?:kidding|serious|crazy|sure)|remember|see what i mean|know what|do you (?:really )?think (?:we|i)|how (?:many (?:more )?times|dare|hard can|could (?:you|anyone))|what (?:the|on earth|a|more could)|is (?:this|that) (?:a joke|some kind)|have you (?:lost|received this in error)|may i be|can i be) ?\\b',
      '^worth (?:a|ten|15|fifteen|\\d+)\\b',
      '^(?:any(?:thing)? (?:thoughts|questions|i forgot|else|i missed)|thoughts|questions)\\b.{0,20}$',
    ].join('|'),
    'i',
  ),
  ownAnswer:
    /^(?:because|simple|simply|easy|yes\b|no\b|nothing|nobody|exactly|me neither|neither do|we (?:do|did|have)[.!]|it'?s simple|the answer|that'?s (?:why|where|what)|turns out|three things|two things|me too|well,)/i,
  tag: /,? (?:ok|okay|right|correct|yes|no|agreed|alright|isn't it|don't you think|you know)\?+$/i,
  emptyWords: words(
    'a an the and or but so it its is are was be been do does did can could would will should may might have has had i',
    'you u we he she they me us him her them my your our this that these those there here what how when where who why',
    'which ok okay good sound sounds make makes sense work works think thought thoughts question questions idea ideas',
    'right yes no not to of for in on at by with from if then now please thanks any all too also just fine',
    "great cool sure really thing things know let say see go yeah fair that's what's how's it's you're i'm still",
    'suit about correct true agree agreed deal happy else something said joking',
  ),
  pointsBack: /\b(?:that|this|it|these|those|they|them|one)\b/i,
};
