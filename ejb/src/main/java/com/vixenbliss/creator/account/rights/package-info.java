/**
 * A person's rights over their data: all of it as one file, and its erasure everywhere. Each domain declares what it holds
 * ({@link com.vixenbliss.creator.account.rights.Holdings}); export and erasure follow the inventory, and nothing else.
 */
package com.vixenbliss.creator.account.rights;
