/** A person: who it is, how old, whether the account is open. */
package com.vixenbliss.creator.account.user.model;
