/** Templates of content over HTTP. */
package com.vixenbliss.creator.content.template.rest;
