/** How a person and a character stand to each other: stage, dynamic, and the events that led there. */
package com.vixenbliss.creator.companion.relationship.model;
