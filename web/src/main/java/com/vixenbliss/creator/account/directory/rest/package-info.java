/** Finding people over REST. */
package com.vixenbliss.creator.account.directory.rest;
