/**
 * Which entries of a lorebook a conversation brings up, by the rules of the Character Card specifications V2 and V3. Pure
 * computation: no database, no clock, no chance.
 */
package com.vixenbliss.creator.catalogue.lorebook.trigger;
