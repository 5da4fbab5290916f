/** Where an episode stands just now, for whoever makes something of it: its scene, its last lines, what is in the air. */
package com.vixenbliss.creator.companion.moment;
