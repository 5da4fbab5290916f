/** Data sets on the real server. */
package com.vixenbliss.creator.identity.dataset;
