/** What a vendor is to the sandbox: reads calls, answers them, and has its own words for failures. */
package com.vixenbliss.creator.sandbox.provider.vendor;
