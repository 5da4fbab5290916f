/** REST of content.piece: parse, call, answer. */
package com.vixenbliss.creator.content.piece.rest;
