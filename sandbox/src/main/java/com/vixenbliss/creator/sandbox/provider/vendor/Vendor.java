package com.vixenbliss.creator.sandbox.provider.vendor;

import com.vixenbliss.creator.sandbox.provider.http.Answer;
import com.vixenbliss.creator.sandbox.provider.http.Call;
import com.vixenbliss.creator.sandbox.provider.http.Event;

/** One outside API that the sandbox speaks. A new one is added to the list in {@code ProviderSandbox}. */
public interface Vendor {

    /** The first segment of its paths, and its name in faults and in the call log. */
    String name();

    /** What is asked, or why it is refused. Never throws for what a client sent. */
    Request read(Call call);

    /** The vendor's own error for a status that it was told to answer with. */
    Answer failure(int status, Call call);

    /** By what this vendor breaks a stream that has begun. */
    Event brokenStream();
}
