/** REST of catalogue.world: parse, call, answer. */
package com.vixenbliss.creator.catalogue.world.rest;
