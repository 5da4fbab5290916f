package com.vixenbliss.creator.identity.making;

/** The statements by which identities in the making are moved. */
final class MakingSql {

    private MakingSql() {}

    static final String ADD_AVATAR = """
            insert into avatars (id, studio_id, niche, name, visual_characteristics, trigger_word, likeness)
            values (:id, :studio, :niche, :name, cast(:looks as jsonb), :trigger, :likeness)
            on conflict (trigger_word) do nothing
            """;

    static final String ADD_MAKING = """
            insert into identity_makings (avatar_id, job_id, what, seed, estimate_usd) values (:id, :job, cast(:what as jsonb), :seed, :usd)
            """;

    static final String ADD_STAGES = """
            insert into identity_stages (avatar_id, stage, state)
            select cast(:id as uuid), s, case when s = 'training' and not cast(:train as boolean) then 'skipped' else 'waiting' end
              from unnest(array['biography', 'character', 'anchor', 'dataset', 'training']) s
            """;

    static final String HOLD = "select avatar_id from identity_makings where avatar_id = :id for update";

    static final String SELECT = """
            select a.id, a.studio_id, a.character_id, a.avatar_kit_id, cast(m.what as text), m.seed,
                   (select cast(json_agg(json_build_object('stage', s.stage, 'state', s.state, 'attempts', s.attempts,
                                                           'spend_id', s.spend_id)
                            order by array_position(array['biography', 'character', 'anchor', 'dataset', 'training'], s.stage)) as text)
                      from identity_stages s where s.avatar_id = a.id)
              from identity_makings m join avatars a on a.id = m.avatar_id
             where m.avatar_id = :id""";

    static final String BEGIN = """
            update identity_stages
               set state = 'running', attempts = attempts + 1, claims = 0, reason = null, needs = null, spend_id = null, begun_at = now(),
                   ended_at = null, due_at = now(), node = null, updated_at = now()
             where avatar_id = :id and stage = :stage and state = 'waiting'
            """;

    static final String END = """
            update identity_stages
               set state = :state, reason = cast(:reason as text), needs = null, ended_at = now(), node = null, updated_at = now()
             where avatar_id = :id and stage = :stage and state in ('waiting', 'running')
            """;

    static final String AGAIN = """
            update identity_stages
               set state = 'waiting', reason = null, needs = null, ended_at = null, claims = 0, due_at = now(), updated_at = now()
             where avatar_id = :id and stage = :stage and state in ('failed', 'stopped_at_budget', 'cancelled')
            """;

    static final String NEEDS = "update identity_stages set needs = :need, updated_at = now() where avatar_id = :id and stage = :stage";

    static final String SPENDS =
            "update identity_stages set spend_id = :spend, updated_at = now() where avatar_id = :id and stage = :stage";

    /** Something of ours went wrong; tried again a little later. Answers how often by now. */
    static final String TROUBLE = """
            update identity_stages
               set claims = claims + 1, due_at = now() + make_interval(secs => least(60, 2 ^ claims)), updated_at = now()
             where avatar_id = :id and stage = :stage and state = 'waiting'
            returning claims
            """;

    static final String BECOME =
            "update avatars set status = :status, version = version + 1, updated_at = now() where id = :id and status not in ('archived', :status)";

    static final String EMBODY = """
            update avatars set character_id = :character, avatar_kit_id = :kit, version = version + 1, updated_at = now() where id = :id
            """;

    static final String SHOWS = "update avatars set likeness = :likeness, updated_at = now() where id = :id and likeness <> :likeness";
}
