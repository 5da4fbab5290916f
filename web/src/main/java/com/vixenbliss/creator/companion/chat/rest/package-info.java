/** {@code /chat} and what belongs to a turn. */
package com.vixenbliss.creator.companion.chat.rest;
