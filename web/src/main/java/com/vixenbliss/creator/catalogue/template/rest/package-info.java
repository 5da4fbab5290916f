/** REST of catalogue.template: parse, call, answer. */
package com.vixenbliss.creator.catalogue.template.rest;
