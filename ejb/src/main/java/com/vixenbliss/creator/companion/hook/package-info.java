/** What a character comes back to later, in the person's own time. */
package com.vixenbliss.creator.companion.hook;
