/**
 * Rules that stand before every model and do not depend on one: danger to a life, "are you human?", and signs of a minor.
 * They work in linear time, in English, Spanish and German at once, because people mix languages and mistype. The words
 * lie in resources under {@code safety/}; {@link SafetyRules#VERSION} is drawn from them. What a model says in return is
 * judged in {@code safety.reply}.
 */
package com.vixenbliss.creator.platform.safety;
