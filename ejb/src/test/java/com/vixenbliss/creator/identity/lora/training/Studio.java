package com.vixenbliss.creator.identity.lora.training;

import static com.vixenbliss.creator.platform.database.TestDatabase.run;
import static org.awaitility.Awaitility.await;

import com.vixenbliss.creator.account.audit.Actor;
import com.vixenbliss.creator.account.audit.AuditTrail;
import com.vixenbliss.creator.account.audit.ContentTrail;
import com.vixenbliss.creator.account.audit.model.AuditEntry;
import com.vixenbliss.creator.identity.avatar.AvatarFacts;
import com.vixenbliss.creator.identity.avatar.Avatars;
import com.vixenbliss.creator.identity.avatar.StageEnded;
import com.vixenbliss.creator.identity.avatar.model.AvatarStatus;
import com.vixenbliss.creator.identity.dataset.Datasets;
import com.vixenbliss.creator.identity.dataset.TrainingSet;
import com.vixenbliss.creator.identity.lora.LoraAddresses;
import com.vixenbliss.creator.identity.lora.LoraModels;
import com.vixenbliss.creator.identity.lora.LoraService;
import com.vixenbliss.creator.identity.lora.LoraTrained;
import com.vixenbliss.creator.identity.lora.LoraViews;
import com.vixenbliss.creator.identity.lora.row.LoraHands;
import com.vixenbliss.creator.identity.lora.row.LoraRow;
import com.vixenbliss.creator.identity.lora.row.LoraRows;
import com.vixenbliss.creator.identity.lora.row.TestLoras;
import com.vixenbliss.creator.platform.ai.image.ImageModels;
import com.vixenbliss.creator.platform.ai.image.ImageSettings;
import com.vixenbliss.creator.platform.ai.training.Trainers;
import com.vixenbliss.creator.platform.cost.CostEntries;
import com.vixenbliss.creator.platform.cost.CostEntry;
import com.vixenbliss.creator.platform.cost.budget.BudgetRefusal;
import com.vixenbliss.creator.platform.cost.budget.Budgets;
import com.vixenbliss.creator.platform.cost.budget.Spender;
import com.vixenbliss.creator.platform.storage.Drafts;
import com.vixenbliss.creator.platform.storage.MapStore;
import com.vixenbliss.creator.platform.storage.StorageKey;
import com.vixenbliss.creator.platform.value.TimeOrderedId;
import com.vixenbliss.creator.visual.kit.LicenceService;
import com.vixenbliss.creator.visual.rendering.Observed;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A studio with an identity in the test database, and one life of a server that trains for it. Provider and storage outlive it. */
final class Studio {

    private static final Object LINE = new Object();

    static final StorageKey ARCHIVE = StorageKey.of("datasets/a/b.zip");

    final UUID studio;
    final UUID avatar;
    final ScriptedTrainer host;
    final MapStore store;
    final Queue<StageEnded> told = new ConcurrentLinkedQueue<>();
    final Queue<AuditEntry> audited = new ConcurrentLinkedQueue<>();
    final Queue<LoraTrained> trained = new ConcurrentLinkedQueue<>();
    final Queue<CostEntry> booked;
    final Money money;
    final Wardrobe avatars;
    final Licences licences;
    final LoraRows rows = TestLoras.rows();
    final LoraHands hands;
    final LoraSweeper sweeper = new LoraSweeper();
    final LoraService service;
    final LoraAddresses addresses;
    final LoraModels models;
    volatile TrainingSet set;

    Studio() {
        this("server", TimeOrderedId.next(), TimeOrderedId.next(), new ScriptedTrainer(), new MapStore(), new Money(), new Wardrobe(),
                new Licences(), new ConcurrentLinkedQueue<>());
        run("insert into studios (id, name, slug) values (?, 'Studio', ?)", studio, studio.toString());
        run("insert into avatars (id, studio_id, niche, trigger_word) values (?, ?, 'fitness', ?)", avatar, studio, "VX" + avatar);
        store.put(ARCHIVE, new byte[] {'P', 'K'}, "application/zip");
        avatars.add(new AvatarFacts(avatar, studio, null, TimeOrderedId.next(), "fitness", "VXMIRA7Q", AvatarStatus.DATASET_READY, null));
        set = new TrainingSet(TimeOrderedId.next(), avatar, ARCHIVE, "manifest-1", 30, "VXMIRA7Q");
    }

    private Studio(
            String server, UUID studio, UUID avatar, ScriptedTrainer host, MapStore store, Money money, Wardrobe avatars, Licences licences,
            Queue<CostEntry> booked) {
        this.studio = studio;
        this.avatar = avatar;
        this.host = host;
        this.store = store;
        this.money = money;
        this.avatars = avatars;
        this.licences = licences;
        this.booked = booked;
        hands = TestLoras.hands(server);
        LoraSettings settings = new LoraSettings(name -> Optional.ofNullable(
                Map.of("LORA_RETRY_PAUSE", "PT0.01S", "LORA_LOOK", "PT0.01S", "LORA_CONCURRENCY", "2").get(name)));
        LoraPatience patience = new LoraPatience(settings);
        LoraBooks books = new LoraBooks(money, new Books(), settings, Clock.systemUTC());
        TrainingRule rule = new TrainingRule(licences);
        LoraEndings endings = new LoraEndings(rows, hands, patience, books, avatars, Observed.by(told::add), Observed.by(trained::add));
        Drafts drafts = new Drafts(store);
        sweeper.rows = rows;
        sweeper.hands = hands;
        sweeper.host = host;
        sweeper.line = new LoraLine(hands, endings, books, avatars, rule, settings) {
            @Override
            List<LoraRow> admit() {
                synchronized (LINE) {            // for the lock that the server's transaction holds
                    return super.admit();
                }
            }
        };
        sweeper.worker = new LoraWorker(
                new TrainingSubmission(host, drafts, hands, endings, patience), new TrainingWatch(host, hands, endings, patience),
                new WeightsKeeping(host, drafts, store, endings), hands, endings, patience,
                new Withdrawal(avatars, rule, host, endings));
        addresses = new LoraAddresses(rows, avatars, rule, store, settings);
        models = new LoraModels(avatars, rows, new ImageModels(new ImageSettings(name -> Optional.empty())), settings);
        service = new LoraService(avatars, rows, new LoraViews(rule, addresses), endings, rule,
                new TrainingSettings(new Sets(), new Trainers(Optional.empty()), host, settings),
                new ContentTrail(new AuditTrail(audited::add, Clock.systemUTC()), new Actor()), Observed.by(sweeper::onOrder));
    }

    /** The same server after a crash. */
    Studio nextLife() {
        return life("server");
    }

    /** A server beside it, or the next life of one. */
    Studio life(String server) {
        Studio next = new Studio(server, studio, avatar, host, store, money, avatars, licences, booked);
        next.set = set;
        return next;
    }

    /** Sweeps until it has ended, as the timer does. */
    void sweepUntilEnded(UUID lora) {
        await().dontCatchUncaughtExceptions().atMost(Duration.ofSeconds(20)).until(() -> {
            sweeper.sweep();
            return rows.find(lora).orElseThrow().state().isEnd();
        });
    }

    LoraRow row(UUID lora) {
        return rows.find(lora).orElseThrow();
    }

    /** Reservations in memory. */
    static final class Money extends Budgets {

        final Map<UUID, String> spends = new ConcurrentHashMap<>();
        volatile BudgetRefusal against;

        @Override
        public Optional<BudgetRefusal> reserve(UUID spendId, BigDecimal usd, Spender who) {
            if (against == null) {
                spends.put(spendId, "reserved " + usd);
            }
            return Optional.ofNullable(against);
        }

        @Override
        public void settle(UUID spendId, BigDecimal actualUsd) {
            spends.put(spendId, "settled " + actualUsd);
        }

        @Override
        public void release(UUID spendId) {
            spends.computeIfPresent(spendId, (spend, state) -> "released");
        }
    }

    private final class Books extends CostEntries {
        @Override
        public boolean add(CostEntry entry) {
            return booked.add(entry);
        }
    }

    private final class Sets extends Datasets {
        @Override
        public Optional<TrainingSet> trainingSet(UUID datasetId) {
            return Optional.ofNullable(set).filter(found -> found.datasetId().equals(datasetId));
        }

        @Override
        public Optional<TrainingSet> ofAvatar(UUID avatarId) {
            return Optional.ofNullable(set).filter(found -> found.avatarId().equals(avatarId));
        }
    }

    /** Identities in memory. */
    static final class Wardrobe extends Avatars {

        private final Map<UUID, AvatarFacts> facts = new ConcurrentHashMap<>();

        Wardrobe() {
            super(Clock.systemUTC());
        }

        void add(AvatarFacts avatar) {
            facts.put(avatar.id(), avatar);
        }

        @Override
        public Optional<AvatarFacts> find(UUID avatarId) {
            return Optional.ofNullable(facts.get(avatarId));
        }

        @Override
        public AvatarFacts hold(UUID studioId, UUID avatarId) {
            return require(studioId, avatarId);
        }

        @Override
        public void wearLora(UUID avatarId, UUID loraModelId) {
            facts.computeIfPresent(avatarId, (id, worn) -> new AvatarFacts(id, worn.studioId(), worn.characterId(), worn.kitId(),
                    worn.niche(), worn.triggerWord(), worn.status(), loraModelId));
        }
    }

    /** Whether the person whom the identity shows agrees. */
    static final class Licences extends LicenceService {

        volatile boolean withdrawn;

        @Override
        public boolean isWithdrawn(UUID kitId) {
            return withdrawn;
        }
    }
}
