package com.vixenbliss.creator.console;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import org.primefaces.csp.CspException;

/**
 * What pages could not handle themselves. A page that is too old leads back to the overview (or, for who is no longer signed
 * in, to the sign-in); a refusal becomes its HTTP status, whose page the container shows; the rest is a bug and left to the container.
 */
public class ConsoleExceptions extends ExceptionHandlerFactory {

    public ConsoleExceptions(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Handler(getWrapped().getExceptionHandler());
    }

    private static final class Handler extends ExceptionHandlerWrapper {

        Handler(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() {
            Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
            while (events.hasNext()) {
                if (answered(events.next().getContext().getException())) {
                    events.remove();
                }
            }
            getWrapped().handle();
        }

        private static boolean answered(Throwable failure) {
            FacesContext faces = FacesContext.getCurrentInstance();
            ExternalContext external = faces.getExternalContext();
            Optional<Fault> fault = find(Fault.class, failure);
            if (external.isResponseCommitted()) {
                return false;
            }
            try {
                if (isOld(failure)) {
                    external.redirect(external.getRequestContextPath() + "/console/index.xhtml?done=expired");
                } else if (fault.isPresent()) {
                    external.responseSendError(statusOf(fault.get().kind()), fault.get().getMessage());
                } else {
                    return false;
                }
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
            faces.responseComplete();
            return true;
        }

        /** A view that is gone, or a nonce of another view: the page was open too long, or the form was never ours. */
        private static boolean isOld(Throwable failure) {
            return find(ViewExpiredException.class, failure).isPresent() || find(CspException.class, failure).isPresent();
        }

        private static int statusOf(Kind kind) {
            return switch (kind) {
                case NOT_FOUND -> HttpServletResponse.SC_NOT_FOUND;
                case FORBIDDEN -> HttpServletResponse.SC_FORBIDDEN;
                case UNAUTHENTICATED -> HttpServletResponse.SC_UNAUTHORIZED;
                case UNAVAILABLE -> HttpServletResponse.SC_SERVICE_UNAVAILABLE;
                case PAYMENT_REQUIRED, MALFORMED, CONFLICT, STALE, TOO_LARGE, INVALID, TOO_MANY -> HttpServletResponse.SC_BAD_REQUEST;
            };
        }

        private static <T extends Throwable> Optional<T> find(Class<T> type, Throwable failure) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (type.isInstance(cause)) {
                    return Optional.of(type.cast(cause));
                }
            }
            return Optional.empty();
        }
    }
}
