/** One effect for one Idempotency-Key, however often and however concurrently the request comes. */
package com.vixenbliss.creator.platform.idempotency;
