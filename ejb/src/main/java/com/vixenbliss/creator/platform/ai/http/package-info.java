/**
 * How we speak HTTP to model providers: OkHttp behind LangChain4j's client interface, our own framing of server-sent
 * events, and deadlines that cost nothing per token. Knows no vendor.
 */
package com.vixenbliss.creator.platform.ai.http;
