package com.vixenbliss.creator.account.retention;

import com.vixenbliss.creator.platform.retention.KeptFor;
import com.vixenbliss.creator.platform.retention.RetentionRule;
import com.vixenbliss.creator.platform.retention.RetentionRules;
import com.vixenbliss.creator.platform.retention.TableRule;
import com.vixenbliss.creator.platform.retention.TableRule.Table;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tokens that are good for nothing any more, and old counts of wrong passwords. */
@ApplicationScoped
public class AccountRetention implements RetentionRules {

    /** A window of failures must be over before its count goes. */
    private static final Duration LEAST = Duration.ofHours(1);

    @Resource(lookup = "java:/jdbc/creatorDirect")
    DataSource database;

    @Inject
    @ConfigProperty(name = "RETAIN_SIGN_IN", defaultValue = "P1D")
    Duration signIn;

    @Override
    public List<RetentionRule> rules() {
        Duration keep = KeptFor.atLeast("RETAIN_SIGN_IN", Optional.of(signIn), LEAST);
        return List.of(
                TableRule.deletes(database, "refresh_tokens", keep, new Table("refresh_tokens", "id", "uuid", "expires_at", "true")),
                TableRule.deletes(database, "sign_in_failures", keep,
                        new Table("sign_in_failures", "subject_hash", "bytea", "window_start",
                                "coalesce(t.locked_until < now(), true)")));
    }
}
