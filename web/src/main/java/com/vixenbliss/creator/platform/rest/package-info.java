/**
 * The REST edge: what every request passes before a resource sees it (id, size, text) and what every resource shares
 * (ETags, merge patches, readable parameters). It knows no domain.
 */
package com.vixenbliss.creator.platform.rest;
