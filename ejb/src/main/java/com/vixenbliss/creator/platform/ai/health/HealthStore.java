package com.vixenbliss.creator.platform.ai.health;

import java.sql.SQLException;
import java.util.List;

/** Where the conditions of providers are kept for other nodes and later days. */
interface HealthStore {

    void save(List<ProviderStatus> statuses) throws SQLException;
}
