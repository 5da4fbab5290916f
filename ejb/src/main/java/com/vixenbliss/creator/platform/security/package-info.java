/** Who the caller is and what groups there are. How callers prove it lies in {@code account.token}. */
package com.vixenbliss.creator.platform.security;
