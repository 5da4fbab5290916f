/** REST of {@code companion.memory}. */
package com.vixenbliss.creator.companion.memory.rest;
