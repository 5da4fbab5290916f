/** Which server this is: whose name leases carry. */
package com.vixenbliss.creator.platform.node;
