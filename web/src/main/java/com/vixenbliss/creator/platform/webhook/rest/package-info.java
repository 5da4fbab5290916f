/** Where providers send their webhooks. */
package com.vixenbliss.creator.platform.webhook.rest;
