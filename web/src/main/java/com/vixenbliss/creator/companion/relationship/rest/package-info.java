/** REST of {@code companion.relationship}. */
package com.vixenbliss.creator.companion.relationship.rest;
