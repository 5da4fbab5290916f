package com.vixenbliss.creator.platform.ai.provider;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.vixenbliss.creator.platform.ai.http.DeadlineExceeded;
import com.vixenbliss.creator.platform.ai.http.HttpFailure;
import com.vixenbliss.creator.platform.ai.http.StreamBroken;
import com.vixenbliss.creator.platform.ai.provider.ProviderFailure.Kind;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.UnknownHostException;

/** Reads what came up from LangChain4j, whatever it was wrapped in on the way. */
public final class Failures {

    private Failures() {}

    /** What it means for the provider. */
    public static ProviderFailure read(Throwable thrown, Dialect dialect) {
        Throwable at = thrown;
        while (at != null) {
            ProviderFailure known = known(at, dialect);
            if (known != null) {
                return known;
            }
            at = at.getCause();
        }
        return new ProviderFailure(Kind.REJECTED, "The call could not be made", null, thrown);
    }

    private static ProviderFailure known(Throwable at, Dialect dialect) {
        if (at instanceof HttpFailure said) {
            return dialect.failure(said);
        }
        if (at instanceof JsonProcessingException || at instanceof StreamBroken) {
            return new ProviderFailure(Kind.BROKEN, "The answer is not what the protocol allows", null, at);
        }
        return at instanceof IOException ? network((IOException) at) : null;
    }

    private static ProviderFailure network(IOException at) {
        if (at instanceof DeadlineExceeded || at instanceof InterruptedIOException) {
            return new ProviderFailure(Kind.TIMEOUT, at.getMessage(), null, at);
        }
        if (at instanceof ConnectException || at instanceof UnknownHostException) {
            return new ProviderFailure(Kind.UNREACHABLE, "No connection", null, at);
        }
        return new ProviderFailure(Kind.BROKEN, "The connection broke", null, at);
    }
}
