/** The public page about safety. */
package com.vixenbliss.creator.platform.safety.rest;
