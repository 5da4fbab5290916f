/** Whether this node lives, may be sent requests, and has started. Outside providers never make it unready. */
package com.vixenbliss.creator.platform.health;
