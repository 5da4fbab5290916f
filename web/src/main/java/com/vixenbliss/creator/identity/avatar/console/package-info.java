/** Pages of identities. */
package com.vixenbliss.creator.identity.avatar.console;
