/** Messages as what can be taken back. */
package com.vixenbliss.creator.companion.revision.rest;
