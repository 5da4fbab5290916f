/** Server-sent events without a waiting thread. */
package com.vixenbliss.creator.platform.sse.rest;
