/** People, tokens and studios, seen from outside the running server. */
package com.vixenbliss.creator.account;
