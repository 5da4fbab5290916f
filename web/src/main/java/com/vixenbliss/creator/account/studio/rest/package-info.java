/** Studios and their members over HTTP. */
package com.vixenbliss.creator.account.studio.rest;
