package com.vixenbliss.creator.identity.making.step;


import com.vixenbliss.creator.account.audit.Actor;
import com.vixenbliss.creator.catalogue.character.CharacterService;
import com.vixenbliss.creator.catalogue.character.CharacterView;
import com.vixenbliss.creator.catalogue.character.model.CharacterDraft;
import com.vixenbliss.creator.catalogue.template.TemplateService;
import com.vixenbliss.creator.catalogue.template.TemplateView;
import com.vixenbliss.creator.catalogue.template.model.TemplateDraft;
import com.vixenbliss.creator.catalogue.world.WorldService;
import com.vixenbliss.creator.identity.avatar.StageEnded;
import com.vixenbliss.creator.identity.biography.Answers;
import com.vixenbliss.creator.identity.biography.Biography;
import com.vixenbliss.creator.identity.biography.BiographyWriter;
import com.vixenbliss.creator.identity.biography.TestComponents;
import com.vixenbliss.creator.identity.dataset.DatasetService;
import com.vixenbliss.creator.identity.making.Making;
import com.vixenbliss.creator.identity.making.MakingRows;
import com.vixenbliss.creator.identity.making.MakingStep;
import com.vixenbliss.creator.platform.ai.AiSettings;
import com.vixenbliss.creator.platform.ai.answer.Answered;
import com.vixenbliss.creator.platform.ai.image.ImageModels;
import com.vixenbliss.creator.platform.ai.image.ImageSettings;
import com.vixenbliss.creator.platform.cost.PriceTable;
import com.vixenbliss.creator.platform.cost.budget.BudgetRefusal;
import com.vixenbliss.creator.platform.cost.budget.BudgetStops;
import com.vixenbliss.creator.platform.cost.budget.Budgets;
import com.vixenbliss.creator.platform.cost.budget.Period;
import com.vixenbliss.creator.platform.cost.budget.Scope;
import com.vixenbliss.creator.platform.cost.budget.Spender;
import com.vixenbliss.creator.platform.database.JoinedDatabase;
import com.vixenbliss.creator.platform.database.TestDatabase;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.node.Node;
import com.vixenbliss.creator.platform.safety.NameBlockList;
import com.vixenbliss.creator.platform.value.ExpectedVersion;
import com.vixenbliss.creator.platform.value.Page;
import com.vixenbliss.creator.platform.value.PageRequest;
import com.vixenbliss.creator.visual.kit.AnchorChosen;
import com.vixenbliss.creator.visual.kit.AssetService;
import com.vixenbliss.creator.visual.kit.AssetView;
import com.vixenbliss.creator.visual.kit.KitDrawing;
import com.vixenbliss.creator.visual.kit.KitService;
import com.vixenbliss.creator.visual.kit.KitView;
import com.vixenbliss.creator.visual.kit.OrderedPictures;
import com.vixenbliss.creator.visual.kit.model.AssetOrigin;
import com.vixenbliss.creator.visual.kit.model.AssetStatus;
import com.vixenbliss.creator.visual.kit.model.AssetType;
import com.vixenbliss.creator.visual.kit.model.KitDraft;
import com.vixenbliss.creator.visual.kit.model.KitStatus;
import com.vixenbliss.creator.visual.kit.model.LikenessSource;
import com.vixenbliss.creator.visual.kit.prompt.AnchorOrder;
import com.vixenbliss.creator.visual.rendering.Observed;
import com.vixenbliss.creator.visual.rendering.Purpose;
import com.vixenbliss.creator.visual.rendering.RenderingFinished;
import com.vixenbliss.creator.visual.rendering.RenderingOutcome;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** The steps of a making on the test database, with a model, kits and data sets that the test scripts. */
public final class Hands {

    public final Answers model = new Answers();
    public final Queue<UUID> wanted = new ConcurrentLinkedQueue<>();
    public final Purse purse = new Purse();
    public final Studio kits = new Studio();
    public final List<CharacterDraft> characters = new ArrayList<>();
    public final List<String> datasets = new ArrayList<>();
    public final BiographyClaims claims = claims("server");
    public final BiographyDesk desk;
    public Fault refusal;

    private final Consumer<StageEnded> ended;
    private final AnchorRows anchors = new AnchorRows();
    private final AnchorJudge judge;
    private final AnchorEndings endings;
    private final List<MakingStep> steps;

    public Hands(MakingRows rows, Consumer<StageEnded> ended) {
        this.ended = ended;
        TestComponents components = new TestComponents();
        BiographyEndings biographies = new Joined(components.components, purse);
        biographies.entities = JoinedDatabase.manager();
        BiographyBriefing briefing = new BiographyBriefing(rows, new NoWorlds(), components.components) {
            @Override
            Making making(UUID avatarId) {
                return JoinedDatabase.in(() -> super.making(avatarId));
            }

            @Override
            com.vixenbliss.creator.identity.biography.BiographyOrder order(Making making) {
                return JoinedDatabase.in(() -> super.order(making));
            }
        };
        BiographyWriter writer = new BiographyWriter(model, new NameBlockList(Optional.empty(), Optional.empty()), Optional.empty());
        desk = new BiographyDesk(new BiographyErrand(claims, briefing, writer, biographies), 4);
        anchors.entities = JoinedDatabase.manager();
        judge = new AnchorJudge(anchors, rows, kits.service, kits.assets, Observed.by(ended));
        endings = new AnchorEndings(anchors, judge, rows, Observed.by(ended), new Actor());
        ImageModels models = new ImageModels(new ImageSettings(name -> Optional.empty()));
        steps = List.of(
                new BiographyStep(rows, purse, new PriceTable(Optional.empty()), new AiSettings(name -> Optional.ofNullable(
                        name.equals("GEMINI_API_KEY") ? "k" : null)), Observed.by(biography -> wanted.add(biography.avatarId())),
                        Observed.by(ended)),
                new CharacterStep(components.components, new Catalogue(), new Templates(), kits.service, rows, Observed.by(ended), "a photograph"),
                new AnchorStep(kits.drawing, anchors, rows, judge, models, Observed.by(ended), 2),
                new DatasetStep(new Datasets(), models));
    }

    public static BiographyClaims claims(String server) {
        BiographyClaims made = new BiographyClaims(new Node(server), Duration.ofMinutes(5));
        made.database = TestDatabase.get();
        return made;
    }

    public List<MakingStep> steps() {
        return steps;
    }

    /** The engine has ended the drawing of a candidate. */
    public void drawn(UUID asset, boolean good) {
        kits.end(asset, good);
        RenderingOutcome outcome = good ? new RenderingOutcome.Drawn(UUID.randomUUID(), BigDecimal.ONE)
                : new RenderingOutcome.Refused("The provider will not draw this.");
        JoinedDatabase.run(() -> endings.onDrawn(new RenderingFinished(UUID.randomUUID(), Purpose.ANCHOR, asset, outcome)));
    }

    /** A member makes it the anchor. */
    public void choose(UUID asset, boolean licensed) {
        kits.licensed = licensed;
        JoinedDatabase.run(() -> kits.assets.choose(kits.studio, kits.kit, AssetType.ANCHOR, asset));
    }

    /** Endings in transactions of their own, as the server has them. */
    private final class Joined extends BiographyEndings {

        Joined(com.vixenbliss.creator.identity.biography.Components components, Budgets budgets) {
            super(components, budgets, Observed.by(event -> ended.accept(event)));
        }

        @Override
        void answered(BiographyClaims.Claim claim, Making making, Answered<Biography> answered) {
            JoinedDatabase.run(() -> super.answered(claim, making, answered));
        }

        @Override
        void away(BiographyClaims.Claim claim, Making making, String reason) {
            JoinedDatabase.run(() -> super.away(claim, making, reason));
        }
    }

    /** Money in a map. */
    public static final class Purse extends Budgets {

        public final Map<UUID, String> spends = new LinkedHashMap<>();
        public BigDecimal left = BigDecimal.TEN;

        @Override
        public Optional<BudgetRefusal> reserve(UUID spendId, BigDecimal usd, Spender who) {
            if (usd.compareTo(left) > 0) {
                return Optional.of(new BudgetRefusal(UUID.randomUUID(), Scope.AVATAR, who.avatarId(), Period.TOTAL, left, usd,
                        BigDecimal.ZERO, BigDecimal.ZERO));
            }
            spends.put(spendId, "held");
            return Optional.empty();
        }

        @Override
        public void settle(UUID spendId, BigDecimal actualUsd) {
            spends.put(spendId, "settled " + actualUsd.stripTrailingZeros().toPlainString());
        }

        @Override
        public void release(UUID spendId) {
            spends.put(spendId, "released");
        }
    }

    /** One kit and its candidates. */
    public final class Studio {

        public final Map<UUID, AssetView> candidates = new LinkedHashMap<>();
        public final List<Long> seeds = new ArrayList<>();
        public UUID kit;
        public UUID anchor;
        public boolean licensed;
        UUID studio;
        final Service service = new Service();
        final Assets assets = new Assets();
        final Drawing drawing = new Drawing();

        void end(UUID id, boolean good) {
            candidates.put(id, asset(id, good ? AssetStatus.CANDIDATE : AssetStatus.FAILED));
        }

        /** A picture that a member has brought. */
        public UUID bring() {
            UUID id = UUID.randomUUID();
            candidates.put(id, asset(id, AssetStatus.CANDIDATE));
            return id;
        }

        private AssetView asset(UUID id, AssetStatus status) {
            return new AssetView(id, AssetType.ANCHOR, null, "", "", 1L, status,
                    status == AssetStatus.FAILED ? "The provider will not draw this." : null, false, AssetOrigin.GENERATED,
                    licensed ? LikenessSource.CONSENTED_PERSON : LikenessSource.FULLY_SYNTHETIC, null,
                    status == AssetStatus.CANDIDATE ? UUID.randomUUID() : null, null, null, null, Instant.EPOCH);
        }

        final class Service extends KitService {

            @Override
            public KitView create(UUID studioId, UUID characterId, KitDraft draft) {
                kit = UUID.randomUUID();
                studio = studioId;
                insert("insert into avatar_kits (id, studio_id, character_id, name, appearance_prompt) values (?, ?, ?, ?, ?)",
                        kit, studioId, characterId, draft.name(), draft.appearancePrompt());
                return get(studioId, kit);
            }

            @Override
            public KitView activate(UUID studioId, UUID id, ExpectedVersion expected) {
                return get(studioId, id);
            }

            @Override
            public KitView get(UUID studioId, UUID id) {
                return new KitView(id, null, "Public face", "", "", "", KitStatus.ACTIVE, anchor, true, 0, Instant.EPOCH, Instant.EPOCH);
            }
        }

        final class Assets extends AssetService {

            @Override
            public Page<AssetView> list(UUID studioId, UUID kitId, AssetType type, PageRequest page) {
                return new Page<>(List.copyOf(candidates.values()), null);
            }

            @Override
            public AssetView get(UUID studioId, UUID kitId, UUID id) {
                return candidates.get(id);
            }

            @Override
            public AssetView choose(UUID studioId, UUID kitId, AssetType type, UUID id) {
                anchor = id;
                endings.onChosen(new AnchorChosen(kitId, id, candidates.get(id).imageId(), licensed));
                return candidates.get(id);
            }

            @Override
            public void delete(UUID studioId, UUID kitId, UUID id) {
                candidates.remove(id);
            }
        }

        final class Drawing extends KitDrawing {

            @Override
            public OrderedPictures anchors(UUID studioId, UUID kitId, AnchorOrder order, UUID avatarId) {
                BigDecimal usd = new BigDecimal("0.006");
                purse.reserve(kitId, usd, new Spender(studioId, avatarId, null)).ifPresent(stop -> {
                    throw new BudgetStops(stop);
                });
                List<AssetView> ordered = IntStream.range(0, order.count()).mapToObj(place -> {
                    seeds.add(order.seed() + place);
                    return asset(UUID.randomUUID(), AssetStatus.GENERATING);
                }).toList();
                ordered.forEach(asset -> candidates.put(asset.id(), asset));
                return new OrderedPictures(ordered);
            }
        }
    }

    private final class Catalogue extends CharacterService {

        @Override
        public CharacterView create(UUID studioId, CharacterDraft draft) {
            if (refusal != null) {
                throw refusal;
            }
            characters.add(draft);
            UUID id = UUID.randomUUID();
            insert("insert into characters (id, studio_id, name, slug, system_prompt, visual_identity) values (?, ?, ?, ?, ?, '{}')",
                    id, studioId, draft.name(), id.toString(), draft.systemPrompt());
            return new CharacterView(id, studioId, null, draft.name(), "", "", "", null, List.of(), List.of(), draft.visualIdentity(),
                    null, null, null, null, null, null, null, null, null, null, 0, Instant.EPOCH, Instant.EPOCH);
        }
    }

    /** In the transaction at hand. */
    private static void insert(String sql, Object... values) {
        try (java.sql.PreparedStatement statement = JoinedDatabase.connection().prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            statement.execute();
        } catch (java.sql.SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static final class Templates extends TemplateService {

        @Override
        public TemplateView create(UUID studioId, UUID characterId, TemplateDraft draft) {
            return null;
        }
    }

    private final class Datasets extends DatasetService {

        @Override
        public UUID begin(UUID avatarId, int size) {
            datasets.add("begin " + size);
            return UUID.randomUUID();
        }

        @Override
        public void cancel(UUID avatarId) {
            datasets.add("cancel");
        }
    }

    private static final class NoWorlds extends WorldService {}
}
