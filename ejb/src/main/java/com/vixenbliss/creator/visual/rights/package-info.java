/** What the visual layer declares to hold of people, for export and erasure. */
package com.vixenbliss.creator.visual.rights;
