/** REST of content.batch: parse, call, answer, and tell watchers. */
package com.vixenbliss.creator.content.batch.rest;
