/** Registering, proving a password, and a person's own profile. */
package com.vixenbliss.creator.account.user;
