/** What the pictures of a data set are to show, and the words that ask for it. Pure: the same seed gives the same plan. */
package com.vixenbliss.creator.identity.dataset.plan;
