/** Values that every domain uses: ids, pages. Each states its unit and its range. */
package com.vixenbliss.creator.platform.value;
