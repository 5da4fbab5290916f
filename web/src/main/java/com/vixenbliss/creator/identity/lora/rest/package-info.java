/** Models of identities over HTTP: train, list, choose, compare. */
package com.vixenbliss.creator.identity.lora.rest;
