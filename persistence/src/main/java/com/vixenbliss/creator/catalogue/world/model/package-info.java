/** Worlds as they are stored: the universe, its tone and its ambient scenes, in which characters live. */
package com.vixenbliss.creator.catalogue.world.model;
