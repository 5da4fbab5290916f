/** Pages of the making of identities. */
package com.vixenbliss.creator.identity.making.console;
