package com.vixenbliss.creator.sandbox.provider.persona;

import java.util.regex.Pattern;

/** What a line wants, the most pressing first. What it says about the person is another matter. */
enum Intent {
    CRISIS("\\b(?:kill myself|end my life|suicid\\w*|want to die|don['’]?t want to live|hurt(?:ing)? myself|"
            + "self[- ]harm)\\b"),
    MINOR("\\bi(?:['’]m| am) (?:only |just )?(?:[1-9]|1[0-7])(?: years old|(?=\\s*(?:[,.!;]|$)))|\\bi(?:['’]m|"
            + " am) (?:a minor|underage)\\b"),
    HUMAN("\\b(?:are|r) (?:you|u) (?:really |actually |even )?(?:a )?(?:human|real|person|bot|robot|ai|an ai|machine|"
            + "alive|conscious|chatgpt|a real)\\b|"
            + "\\bam i (?:talking|speaking|chatting) (?:to|with) (?:an? )?(?:ai|bot|human|real|machine|person)"),
    META("\\b(?:ignore|disregard|forget) (?:all |any |your |the |previous |prior )+(?:instructions?|rules|"
            + "prompts?)\\b|system prompt|"
            + "\\b(?:reveal|print|repeat|show me) (?:your |the )?(?:instructions|prompt|rules)\\b|developer mode|"
            + "jailbreak"),
    RECALL("\\b(?:do|can|did) you (?:still )?(?:remember|recall|know)\\b(?! (?:how|why|a )\\b)|\\bwhat(?:['’]s| is|"
            + " was| were| are) my\\b|"
            + "\\bwho(?:['’]s| is| am) (?:my|i)\\b|\\bwhen(?:['’]s| is| was) my\\b|\\bwhere (?:do|did|was|am) i\\b|"
            + "\\bhow old am i\\b|"
            + "\\bwhat (?:do|did|am|have|was) i (?:like|love|hate|prefer|drink|eat|order|tell|say|do|work|afraid|"
            + "planning|usually|want)\\w*|"
            + "\\bwhat do you (?:know|remember) about me\\b|\\bdid i (?:tell|mention)\\b|\\b(?:tell|"
            + "remind) me (?:what|who|my name|about me)\\b"),
    USUAL("\\b(?:the|my) usual\\b(?! is)(?!['’]s)"),
    ORDER("\\b(?:i(?:['’]ll| will) (?:have|take|get)|(?:can|could|may) i (?:have|get)|i(?:['’]d| would) like|"
            + "give me) (?!to\\b|(?:an? |one )?(?:minute|second|moment|hug|kiss|break|hint|hand|clue|look|day|bad|"
            + "good|hard)\\b)((?:an?|the|some|another|one)? ?[\\p{L} -]{3,40}?)(?:,? please|\\?|\\.|!|$)"),
    BYE("\\b(?:good ?bye|bye(?: bye)?|good ?night|see you|i (?:have|need|should|['’]ve got) to go|i should (?:go|"
            + "leave)|talk (?:later|soon|tomorrow)|take care)\\b"),
    NAME_OF_YOU("\\b(?:what(?:['’]s| is) your name|who are you)\\b"),
    HOW_ARE_YOU("\\bhow (?:are|r) (?:you|u)\\b|\\bhow(?:['’]s| is| was) your (?:day|night|morning|evening)\\b|"
            + "\\bhow have you been\\b"),
    YOUR_LIKES("\\bwhat (?:do|would) you (?:like|love|prefer|enjoy|drink|eat|do for fun)\\b|\\byour favou?rite\\b|"
            + "\\bdo you (?:like|love|enjoy)\\b"),
    ABOUT_YOU("\\b(?:tell me (?:more )?about (?:you|yourself)|what are you like|what do you do|what about you|"
            + "and you\\?)"),
    JOKE("\\b(?:tell me a (?:joke|story)|make me laugh|something funny)\\b"),
    FLIRT("\\b(?:beautiful|gorgeous|kiss|your (?:eyes|smile|voice|lips|hands)|handsome|blush|stop thinking (?:about|"
            + "of) you|attractive|cute|come closer|hold me|dance with me)\\b"),
    THANKS("\\b(?:thank you|thanks|thank u|thx|gracias|danke)\\b"),
    GREETING("^\\W*(?:hi|hello|hey|hiya|good (?:morning|evening|afternoon)|i['’]?m back|it['’]?s me|hola|hallo|moin|"
            + "guten)\\b.{0,30}$"),
    OPINION("\\bwhat do you think\\b|\\bshould i\\b|\\bdo you think\\b|\\bwhat would you do\\b"),
    LAUGH("^\\W*(?:ha(?:ha)+|lol|hehe|lmao)\\b"),
    YES("^\\W*(?:yes|yeah|yep|sure|of course|definitely|ok(?:ay)?|absolutely)\\b.{0,25}$"),
    NO("^\\W*(?:no|nope|nah|not really|never)\\b.{0,25}$"),
    QUESTION("\\?\\s*$"),
    TELLING("");

    private final Pattern pattern;

    Intent(String pattern) {
        this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static Intent of(String said) {
        for (Intent intent : values()) {
            if (intent.pattern.matcher(said).find()) {
                return intent;
            }
        }
        return TELLING;
    }

    Pattern pattern() {
        return pattern;
    }
}
