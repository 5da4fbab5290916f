/**
 * The API's description (OpenAPI 3.1). It is made once, at build time, from the annotated resources; what all operations
 * have in common is written here instead of on each of them. The served, the linted and the client's document are one.
 */
package com.vixenbliss.creator.platform.contract.rest;
