package com.vixenbliss.creator.scene.trial;

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

/** Pictures of prompts that were tried go after a while. They are marked here; whoever removes pictures takes their files and their rows. */
@ApplicationScoped
public class TrialRetention implements RetentionRules {

    /** A trial must have been drawn, and seen. */
    private static final Duration LEAST = Duration.ofHours(1);

    @Resource(lookup = "java:/jdbc/creatorDirect")
    DataSource database;

    @Inject
    @ConfigProperty(name = "RETAIN_TRIAL_PICTURES", defaultValue = "P7D")
    Duration pictures;

    @Override
    public List<RetentionRule> rules() {
        Duration keep = KeptFor.atLeast("RETAIN_TRIAL_PICTURES", Optional.of(pictures), LEAST);
        return List.of(TableRule.changes(database, "trial_pictures", keep,
                new Table("image_assets", "id", "uuid", "created_at",
                        "t.storage_path like 'avatars/%/trials/%' and t.state in ('stored', 'missing')"),
                "state = 'removing', updated_at = now()"));
    }
}
