/** Who is registered and for which studios they work, for those who run the platform. */
package com.vixenbliss.creator.account.directory;
