/** Lorebooks: writing them, keeping them at hand for the chat, and asking what a conversation would bring up. */
package com.vixenbliss.creator.catalogue.lorebook;
