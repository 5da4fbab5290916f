/**
 * Tokens: our own issuer, an enterprise's issuer, refresh tokens in families, and what their bearer may do right now. A
 * token says who somebody is; what he may do is read from the database, at most half a minute old.
 */
package com.vixenbliss.creator.account.token;
