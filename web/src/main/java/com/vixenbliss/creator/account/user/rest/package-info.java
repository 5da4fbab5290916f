/** A person's own profile, and what admins do about people. */
package com.vixenbliss.creator.account.user.rest;
