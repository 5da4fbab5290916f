/** For how long what belongs to accounts is kept. */
package com.vixenbliss.creator.account.retention;
