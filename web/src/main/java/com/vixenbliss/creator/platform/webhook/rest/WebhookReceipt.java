package com.vixenbliss.creator.platform.webhook.rest;

/**
 * A webhook has been kept.
 *
 * @param repeated it had come before, and nothing more happens
 */
public record WebhookReceipt(boolean repeated) {}
