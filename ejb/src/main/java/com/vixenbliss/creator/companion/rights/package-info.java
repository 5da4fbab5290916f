/** What the companion declares to hold of people, for export and erasure. */
package com.vixenbliss.creator.companion.rights;
