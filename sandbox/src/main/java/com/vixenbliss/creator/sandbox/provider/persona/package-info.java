/** Replies in character, by rules and phrases: honest about what it is, and the same for the same prompt. */
package com.vixenbliss.creator.sandbox.provider.persona;
