/** What monetisation declares to hold of people, for export and erasure. */
package com.vixenbliss.creator.monetisation.rights;
