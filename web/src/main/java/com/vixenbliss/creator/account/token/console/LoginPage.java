package com.vixenbliss.creator.account.token.console;

import com.vixenbliss.creator.account.token.ConsoleSignIn;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.security.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The sign-in page, and signing out. */
@Named
@RequestScoped
public class LoginPage {

    private final ConsoleSignIn console;
    private final SecurityContext security;
    private final FacesContext faces;

    private String email;
    private String password;
    private String next;

    @Inject
    public LoginPage(ConsoleSignIn console, SecurityContext security, FacesContext faces) {
        this.console = console;
        this.security = security;
        this.faces = faces;
    }

    /** For the CDI client proxy only. */
    protected LoginPage() {
        this(null, null, null);
    }

    /** Goes on to the page that was wanted, or says on this one what is wrong. */
    public void signIn() {
        try {
            Caller caller = console.signIn(email, password);
            AuthenticationStatus status = security.authenticate(request(), response(),
                    AuthenticationParameters.withParams().credential(new ConsoleSession.Proved(caller)));
            if (status != AuthenticationStatus.SUCCESS) {
                throw new IllegalStateException("The container did not take the sign-in: " + status);
            }
            goTo(ConsolePath.safe(next));
        } catch (Fault refused) {
            refuse(refused);
        }
    }

    /** Ends the session. */
    public void signOut() throws ServletException {
        request().logout();
        external().invalidateSession();
        goTo(ConsolePath.SIGN_IN);
    }

    /** By path alone: Faces' own redirect would repeat whatever the Host header says. */
    private void goTo(String path) {
        external().setResponseStatus(HttpServletResponse.SC_SEE_OTHER);
        external().setResponseHeader("Location", path);
        faces.responseComplete();
    }

    private void refuse(Fault refused) {
        String sentence = refused.kind() == Kind.INVALID ? "Enter your e-mail address and your password." : refused.getMessage();
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
        external().setResponseStatus(switch (refused.kind()) {
            case UNAUTHENTICATED -> HttpServletResponse.SC_UNAUTHORIZED;
            case FORBIDDEN -> HttpServletResponse.SC_FORBIDDEN;
            case TOO_MANY -> 429;
            case UNAVAILABLE -> HttpServletResponse.SC_SERVICE_UNAVAILABLE;
            default -> 422;
        });
        refused.retryAfter().ifPresent(wait -> external().setResponseHeader("Retry-After", "" + wait.toSeconds()));
    }

    private ExternalContext external() {
        return faces.getExternalContext();
    }

    private HttpServletRequest request() {
        return (HttpServletRequest) external().getRequest();
    }

    private HttpServletResponse response() {
        return (HttpServletResponse) external().getResponse();
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }
}
