/** Models of identities in the console. */
package com.vixenbliss.creator.identity.lora.console;
