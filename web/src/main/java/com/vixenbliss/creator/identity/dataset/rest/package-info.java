/** REST of identity.dataset: parse, call, answer. */
package com.vixenbliss.creator.identity.dataset.rest;
