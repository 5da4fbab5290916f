/** Episodes: one sitting of a person with a character, its lines in order, and who watches it. */
package com.vixenbliss.creator.companion.episode;
