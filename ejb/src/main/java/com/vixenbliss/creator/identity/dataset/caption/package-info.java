/** What a trainer is told of each picture. What is told is not learnt into the trigger word: so who it is, is never told. */
package com.vixenbliss.creator.identity.dataset.caption;
