/** REST of {@code companion.hook}. */
package com.vixenbliss.creator.companion.hook.rest;
