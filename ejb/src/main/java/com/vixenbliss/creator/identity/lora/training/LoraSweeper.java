package com.vixenbliss.creator.identity.lora.training;

import com.vixenbliss.creator.identity.lora.row.LoraHands;
import com.vixenbliss.creator.identity.lora.row.LoraRows;
import com.vixenbliss.creator.platform.ai.training.LoraTrainer;
import com.vixenbliss.creator.platform.webhook.WebhookArrived;
import com.vixenbliss.creator.visual.kit.LikenessEnded;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings trainings to their next step: when they are ordered, when a webhook speaks of them, and when their time has come. Runs on
 * every node; two that find the same row are told apart by the claim. Each step runs on a virtual thread.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LoraSweeper {

    private static final Logger LOG = LoggerFactory.getLogger(LoraSweeper.class);

    @Inject
    LoraRows rows;

    @Inject
    LoraHands hands;

    @Inject
    LoraLine line;

    @Inject
    LoraWorker worker;

    @Inject
    LoraTrainer host;

    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("lora-", 0).factory());
    private volatile boolean recovered;

    @PreDestroy
    void close() {
        threads.shutdown();
    }

    /** After the commit, and on a thread of its own: whoever ordered does not wait for it. */
    public void onOrder(@Observes(during = TransactionPhase.AFTER_SUCCESS) LoraOrdered ordered) {
        begin(() -> {
            fill();
            take(ordered.loraId(), true);
        });
    }

    /** It only wakes: what is true is asked for. One that comes before the training's id is noted wakes nobody. */
    public void onWebhook(@Observes WebhookArrived webhook) {
        if (host.name().equals(webhook.provider())) {
            host.heard(webhook.payload())
                    .flatMap(training -> hands.byTraining(webhook.provider(), training.id()))
                    .ifPresent(id -> begin(() -> take(id, true)));
        }
    }

    /** Whoever it shows does not agree any more: each step asks. */
    public void onLikenessEnded(@Observes(during = TransactionPhase.AFTER_SUCCESS) LikenessEnded ended) {
        begin(() -> rows.openOfKit(ended.kitId()).forEach(id -> take(id, true)));
    }

    /** Wakes what is due. */
    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void sweep() {
        guarded(() -> {
            recoverOnce();
            fill();
            hands.due().forEach(id -> begin(() -> take(id, false)));
        });
    }

    private void fill() {
        line.admit().forEach(admitted -> begin(() -> worker.work(admitted)));
    }

    private void take(UUID id, boolean woken) {
        hands.take(id, woken).ifPresent(worker::work);
    }

    private void recoverOnce() {
        if (!recovered) {
            int found = hands.recover();
            recovered = true;
            if (found > 0) {
                LOG.info("{} trainings of this server's former life are taken up again", found);
            }
        }
    }

    private void begin(Runnable work) {
        try {
            threads.execute(() -> guarded(work));
        } catch (RejectedExecutionException closing) {
            LOG.debug("the platform is closing; the sweeper of another life takes over", closing);
        }
    }

    private static void guarded(Runnable work) {
        try {
            work.run();
        } catch (PersistenceException | TransactionalException database) {
            LOG.warn("trainings are not looked after this time: {}", database.getMessage());
        } catch (RuntimeException bug) {
            LOG.error("Looking after trainings failed", bug);
        }
    }
}
