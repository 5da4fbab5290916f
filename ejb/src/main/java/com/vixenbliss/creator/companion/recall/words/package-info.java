/** Texts as words: tokens, languages, stems, everyday synonyms. */
package com.vixenbliss.creator.companion.recall.words;
