/**
 * Retry, fallback, circuit and throttle for calls that answer later on another thread. Home-made because MicroProfile
 * Fault Tolerance guards methods: it sees a stream's start, not its first token, and cannot say "until the first token";
 * and because the whole of it is smaller than the glue that a library would need.
 */
package com.vixenbliss.creator.platform.ai.resilience;
