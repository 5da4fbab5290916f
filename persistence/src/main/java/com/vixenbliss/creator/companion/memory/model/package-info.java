/** What a character remembers about a person. */
package com.vixenbliss.creator.companion.memory.model;
