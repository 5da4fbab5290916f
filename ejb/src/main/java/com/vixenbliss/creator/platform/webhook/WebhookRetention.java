package com.vixenbliss.creator.platform.webhook;

import com.vixenbliss.creator.platform.retention.KeptFor;
import com.vixenbliss.creator.platform.retention.RetentionRule;
import com.vixenbliss.creator.platform.retention.RetentionRules;
import com.vixenbliss.creator.platform.retention.TableRule;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Events of the inbox: longer than any sender repeats one, for a repeat is known by its row. */
@ApplicationScoped
public class WebhookRetention implements RetentionRules {

    private static final Duration LEAST = Duration.ofDays(4);

    @Resource(lookup = "java:/jdbc/creatorDirect")
    DataSource database;

    @Inject
    @ConfigProperty(name = "RETAIN_WEBHOOKS", defaultValue = "P7D")
    Duration webhooks;

    @Override
    public List<RetentionRule> rules() {
        return List.of(TableRule.deletes(database, "webhooks", KeptFor.atLeast("RETAIN_WEBHOOKS", Optional.of(webhooks), LEAST),
                new TableRule.Table("webhook_events", "id", "uuid", "received_at", "true")));
    }
}
