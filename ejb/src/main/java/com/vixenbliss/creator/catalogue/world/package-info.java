/** Worlds: writing them and asking for them. */
package com.vixenbliss.creator.catalogue.world;
