/** Messages that failed for good, over REST. */
package com.vixenbliss.creator.account.operations.rest;
