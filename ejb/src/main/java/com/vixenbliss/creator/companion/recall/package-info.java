/**
 * Finds among what a character remembers of a person that which fits their words: by words, by meaning, by names and
 * dates, by importance and age, and says for each what it was found by. Words: a <em>pair</em> is one person with one
 * character; its memories stand in an index in memory that is built from the rows and follows them.
 */
package com.vixenbliss.creator.companion.recall;
