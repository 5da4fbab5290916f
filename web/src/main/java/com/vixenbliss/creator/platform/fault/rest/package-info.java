/** Refusals and accidents on the wire: RFC 9457 problems, and nothing of ours inside them. */
package com.vixenbliss.creator.platform.fault.rest;
