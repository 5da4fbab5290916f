package com.vixenbliss.creator.visual.rendering;

import com.vixenbliss.creator.platform.ai.spi.ProviderTrouble;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does the next step of a rendering in hand, and says what follows. What goes wrong is sorted here, for all steps alike. */
@ApplicationScoped
class RenderingWorker {

    private static final Logger LOG = LoggerFactory.getLogger(RenderingWorker.class);

    private final Submission submission;
    private final Watch watch;
    private final Keeping keeping;
    private final Telling telling;
    private final Renderings renderings;
    private final Endings endings;
    private final Patience patience;

    @Inject
    RenderingWorker(
            Submission submission, Watch watch, Keeping keeping, Telling telling, Renderings renderings, Endings endings,
            Patience patience) {
        this.submission = submission;
        this.watch = watch;
        this.keeping = keeping;
        this.telling = telling;
        this.renderings = renderings;
        this.endings = endings;
        this.patience = patience;
    }

    /** For the CDI client proxy only. */
    protected RenderingWorker() {
        this(null, null, null, null, null, null, null);
    }

    /**
     * @param fresh whether it has just left the line
     * An end is told for as long as it takes; whatever else goes wrong often enough ends.
     *
     * @throws RenderingsUnavailable when the database is away; the row is taken up when its lease runs out
     */
    Next step(Rendering rendering, boolean fresh) {
        try {
            return switch (rendering.state()) {
                case SUBMITTING -> fresh ? submission.first(rendering) : submission.again(rendering);
                case SUBMITTED -> watch.look(rendering);
                case STORING -> keeping.keep(rendering);
                case DRAWN, REFUSED, FAILED, CANCELLED -> telling.tell(rendering);
                case QUEUED -> Next.NOTHING;
            };
        } catch (RenderingsUnavailable database) {
            throw database;
        } catch (ProviderTrouble trouble) {
            return providerTrouble(rendering, trouble);
        } catch (Fault trouble) {
            return ourTrouble(rendering, trouble);
        } catch (RuntimeException bug) {
            LOG.error("A step of rendering {} failed by a fault of ours", rendering.id(), bug);
            return patience.isLost(rendering) && !rendering.state().isEnd()
                    ? endings.failed(rendering, "Something went wrong here.")
                    : faltered(rendering, "Something went wrong here.");
        }
    }

    private Next providerTrouble(Rendering rendering, ProviderTrouble trouble) {
        return switch (trouble.kind()) {
            case RATE_LIMITED, UNAVAILABLE -> away(rendering, trouble.retryAfter(), "The image provider did not answer for too long.");
            case UNKNOWN_OUTCOME -> patience.isLost(rendering)
                    ? endings.attemptFailed(rendering, "The image provider broke off.")
                    : faltered(rendering, "The image provider broke off.");
            case REFUSED -> endings.refused(rendering, trouble.getMessage());
            case INVALID -> endings.failed(rendering, trouble.getMessage());
        };
    }

    private Next ourTrouble(Rendering rendering, Fault trouble) {
        if (trouble.kind() == Kind.UNAVAILABLE) {
            return away(rendering, trouble.retryAfter().orElse(null), "Pictures could not be stored for too long.");
        }
        return rendering.state().isEnd() ? faltered(rendering, trouble.getMessage()) : endings.failed(rendering, trouble.getMessage());
    }

    /** Whom this step needs is not there; that is nobody's fault, and is waited for. */
    private Next away(Rendering rendering, Duration retryAfter, String tooLong) {
        if (patience.isAwayForGood(rendering) && !rendering.state().isEnd()) {
            return endings.failed(rendering, tooLong);
        }
        Duration pause = patience.forAway(rendering, retryAfter);
        return renderings.away(rendering, pause, tooLong) ? new Next.Later(pause) : Next.NOTHING;
    }

    private Next faltered(Rendering rendering, String reason) {
        Duration pause = patience.beforeStep(rendering);
        return renderings.faltered(rendering, pause, reason) ? new Next.Later(pause) : Next.NOTHING;
    }
}
