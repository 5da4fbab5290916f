/** The making of identities over HTTP. */
package com.vixenbliss.creator.identity.making.rest;
