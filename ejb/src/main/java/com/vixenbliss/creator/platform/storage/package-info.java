/** Objects that are too large for rows: the port, in our words. Adapters lie below; what is kept and why, the features know. */
package com.vixenbliss.creator.platform.storage;
