/** What the catalogue remembers for a moment, because every chat turn asks for it. */
package com.vixenbliss.creator.catalogue.cache;
