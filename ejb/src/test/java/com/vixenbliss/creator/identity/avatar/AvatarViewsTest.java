package com.vixenbliss.creator.identity.avatar;

import static com.vixenbliss.creator.platform.database.TestDatabase.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vixenbliss.creator.identity.avatar.model.AvatarStatus;
import com.vixenbliss.creator.platform.database.PlainEntities;
import com.vixenbliss.creator.platform.value.Page;
import com.vixenbliss.creator.platform.value.PageRequest;
import com.vixenbliss.creator.platform.value.TimeOrderedId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Identities are read with their stages and costs, by their studio alone, on a real PostgreSQL. */
class AvatarViewsTest {

    private final UUID studio = TimeOrderedId.next();
    private final AvatarViews views = new AvatarViews();

    @BeforeEach
    void aStudio() {
        views.entities = PlainEntities.manager();
        run("insert into studios (id, name, slug) values (?, 'Studio', ?)", studio, studio.toString());
    }

    @Test
    void anIdentityIsReadWithItsStagesInOrderAndWhatItCost() {
        UUID id = avatar("coffee");
        run("update identity_stages set state = 'done', attempts = 2, begun_at = now(), ended_at = now() where avatar_id = ? and stage = 'biography'", id);
        run("update identity_stages set state = 'running', needs = 'anchor_choice' where avatar_id = ? and stage = 'anchor'", id);
        run("update identity_stages set state = 'done' where avatar_id = ? and stage = 'character'", id);
        run("insert into cost_entries (id, provider, model, operation, studio_id, avatar_id, units, cost_usd)"
                + " values (gen_random_uuid(), 'gemini', 'm', 'identity.biography', ?, ?, '{}', 0.25)", studio, id);
        run("insert into identity_components (id, avatar_id, component_type, version, content) values (gen_random_uuid(), ?, 'voice', 1, '{}'),"
                + " (gen_random_uuid(), ?, 'voice', 2, '{\"manner\": \"dry\"}')", id, id);

        AvatarView view = views.get(studio, id);

        assertThat(view.stages()).extracting(StageView::stage).containsExactly(Stage.values());
        assertThat(view.stages().getFirst().attempts()).isEqualTo(2);
        assertThat(view.stages().getFirst().endedAt()).isNotNull();
        assertThat(view.makingStatus()).isEqualTo(MakingStatus.WAITING);
        assertThat(view.progress()).isEqualTo(new AvatarView.Progress(2, 5, 0));
        assertThat(view.totalCostUsd()).isEqualByComparingTo("0.25");
        assertThat(view.components()).singleElement().satisfies(voice -> {
            assertThat(voice.version()).isEqualTo(2);
            assertThat(voice.content().path("manner").asText()).isEqualTo("dry");
        });
    }

    @Test
    void listsAreNewestFirstPageByPageAndNarrowed() {
        UUID first = avatar("coffee");
        UUID second = avatar("Running");
        UUID third = avatar("coffee");
        run("update avatars set status = 'archived' where id = ?", third);

        Page<AvatarView> page = views.list(studio, AvatarFilter.ALL, new PageRequest(1, null));

        assertThat(page.data()).extracting(AvatarView::id).containsExactly(second);
        assertThat(views.list(studio, AvatarFilter.ALL, PageRequest.of(5, page.nextCursor())).data())
                .extracting(AvatarView::id).containsExactly(first);
        assertThat(views.list(studio, new AvatarFilter(null, "running", null), new PageRequest(5, null)).data()).hasSize(1);
        assertThat(views.list(studio, new AvatarFilter(AvatarStatus.ARCHIVED, null, null), new PageRequest(5, null)).data())
                .extracting(AvatarView::id).containsExactly(third);
    }

    @Test
    void whatIsAnothersIsNotThere() {
        UUID id = avatar("coffee");
        UUID other = TimeOrderedId.next();

        assertThatThrownBy(() -> views.get(other, id)).isInstanceOf(AvatarNotFound.class);
        assertThat(views.some(other, List.of(id))).isEmpty();
        assertThat(views.some(studio, List.of(UUID.randomUUID(), id))).extracting(AvatarView::id).containsExactly(id);
        assertThat(views.some(studio, List.of())).isEmpty();
    }

    private UUID avatar(String niche) {
        UUID id = TimeOrderedId.next();
        run("insert into avatars (id, studio_id, niche, trigger_word) values (?, ?, ?, ?)", id, studio, niche, id.toString());
        run("insert into identity_makings (avatar_id, job_id, what, seed, estimate_usd) values (?, ?, '{}', 1, 5)", id, UUID.randomUUID());
        run("insert into identity_stages (avatar_id, stage) select ?, s from unnest(array['training', 'dataset', 'anchor', 'character', 'biography']) s", id);
        return id;
    }
}
