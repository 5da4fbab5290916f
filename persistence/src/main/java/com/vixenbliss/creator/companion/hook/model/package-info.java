/** What a character wants to come back to, and when. */
package com.vixenbliss.creator.companion.hook.model;
