package com.vixenbliss.creator.identity.avatar;

import com.vixenbliss.creator.platform.metric.Meters;
import com.vixenbliss.creator.platform.value.Page;
import com.vixenbliss.creator.platform.value.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Identities as their studio reads them: stages, costs and all in one statement a page. */
@ApplicationScoped
@Transactional
public class AvatarViews {

    private static final String STAGES = """
            (select json_agg(json_build_object('stage', s.stage, 'state', s.state, 'attempts', s.attempts, 'reason', s.reason,
                                               'needs', s.needs, 'begun_at', s.begun_at, 'ended_at', s.ended_at)
                             order by array_position(array['biography', 'character', 'anchor', 'dataset', 'training'], s.stage))
               from identity_stages s where s.avatar_id = a.id)""";

    private static final String SELECT = """
            select a.id, m.job_id, a.name, a.niche, a.character_id, a.avatar_kit_id, a.status, a.likeness, a.trigger_word,
                   cast(coalesce(%s, '[]') as text), cast(a.visual_characteristics as text), a.active_lora_model_id, m.estimate_usd,
                   (select coalesce(sum(c.cost_usd), 0) from cost_entries c where c.avatar_id = a.id), a.version, a.created_at,
                   a.updated_at
              from avatars a left join identity_makings m on m.avatar_id = a.id
             where a.studio_id = :studio""".formatted(STAGES);

    private static final String COMPONENTS = """
            select distinct on (component_type) component_type, version, cast(content as text), provider, model, cost_usd, created_at
              from identity_components where avatar_id = :avatar order by component_type, version desc
            """;

    @PersistenceContext(unitName = "creator")
    EntityManager entities;

    /** @throws AvatarNotFound also when it is another studio's */
    public AvatarView get(UUID studioId, UUID avatarId) {
        return some(studioId, List.of(avatarId)).stream().findFirst().orElseThrow(AvatarNotFound::new).with(components(avatarId));
    }

    /** Newest first; what was put away only when it is asked for. */
    public Page<AvatarView> list(UUID studioId, AvatarFilter filter, PageRequest page) {
        String which = (filter.status() == null ? " and a.status <> 'archived'" : " and a.status = :status")
                + (filter.niche() == null ? "" : " and lower(a.niche) = lower(:niche)")
                + (filter.characterId() == null ? "" : " and a.character_id = :character");
        Query query = entities.createNativeQuery(
                        SELECT + which + " and a.id < :below order by a.id desc limit :most")
                .setParameter("studio", studioId)
                .setParameter("below", page.idBelow())
                .setParameter("most", page.limit() + 1);
        narrow(query, "status", filter.status() == null ? null : Meters.word(filter.status()));
        narrow(query, "niche", filter.niche());
        narrow(query, "character", filter.characterId());
        return Page.of(views(query), page.limit(), last -> last.id().toString());
    }

    /** Those that are the studio's, in the given order; the others are left out. */
    public List<AvatarView> some(UUID studioId, List<UUID> ids) {
        Query query = entities.createNativeQuery(SELECT + " and a.id = any(cast(string_to_array(:ids, ',') as uuid[]))")
                .setParameter("studio", studioId)
                .setParameter("ids", String.join(",", ids.stream().map(UUID::toString).toList()));
        List<AvatarView> found = new ArrayList<>(views(query));
        found.sort(Comparator.comparingInt(view -> ids.indexOf(view.id())));
        return found;
    }

    private List<ComponentView> components(UUID avatarId) {
        List<?> rows = entities.createNativeQuery(COMPONENTS).setParameter("avatar", avatarId).getResultList();
        return rows.stream().map(row -> AvatarRow.component((Object[]) row)).toList();
    }

    private static void narrow(Query query, String name, Object value) {
        if (value != null) {
            query.setParameter(name, value);
        }
    }

    private static List<AvatarView> views(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> AvatarRow.view((Object[]) row)).toList();
    }
}
