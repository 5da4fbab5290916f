/** Replicate's wire protocol: predictions that run for a while, files, deliveries and signed webhooks. */
package com.vixenbliss.creator.sandbox.provider.replicate;
