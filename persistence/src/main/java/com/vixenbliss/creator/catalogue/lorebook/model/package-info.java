/** Lorebooks as they are stored: the settings of a book and its entries, with every field of the Character Card specifications. */
package com.vixenbliss.creator.catalogue.lorebook.model;
