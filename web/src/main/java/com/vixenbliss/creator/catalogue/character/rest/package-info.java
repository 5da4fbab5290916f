/** REST of catalogue.character: parse, call, answer. */
package com.vixenbliss.creator.catalogue.character.rest;
