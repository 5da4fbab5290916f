/** REST of catalogue.lorebook: parse, call, answer. */
package com.vixenbliss.creator.catalogue.lorebook.rest;
