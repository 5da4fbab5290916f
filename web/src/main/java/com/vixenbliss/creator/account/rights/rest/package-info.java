/** REST of {@code account.rights}. */
package com.vixenbliss.creator.account.rights.rest;
