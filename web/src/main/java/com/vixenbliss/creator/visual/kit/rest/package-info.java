/** REST of visual.kit: parse, call, answer. */
package com.vixenbliss.creator.visual.kit.rest;
