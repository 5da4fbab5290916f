/** What keeping a picture costs. */
package com.vixenbliss.creator.bench.image;
