/** What the platform asks of language models, in our own words. One adapter a vendor lies beside this package. */
package com.vixenbliss.creator.platform.ai.spi;
