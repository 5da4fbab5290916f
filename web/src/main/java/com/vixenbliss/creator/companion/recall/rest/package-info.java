/** REST of {@code companion.recall}. */
package com.vixenbliss.creator.companion.recall.rest;
