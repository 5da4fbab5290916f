/** REST of catalogue.card: parse, call, answer. */
package com.vixenbliss.creator.catalogue.card.rest;
