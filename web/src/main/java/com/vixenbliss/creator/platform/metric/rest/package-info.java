/** Measures requests by route. */
package com.vixenbliss.creator.platform.metric.rest;
