/** What the outside world charges us: prices, and the book of every paid call. */
package com.vixenbliss.creator.platform.cost;
